using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>Data types where others refer to them.</summary>
[Route(ManagementApi.Root + "/item/data-type")]
internal sealed class DataTypeItemController(IDataTypeService dataTypes, IEntitySearchService search, FolderTree tree)
    : FolderItemController(DataTypeTreeController.Types, tree)
{
    [HttpGet]
    public async Task<IReadOnlyList<DataTypeItemResponse>> Get([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        ids.Count == 0 ? [] : [.. (await dataTypes.GetAllAsync([.. ids])).Select(Map)];

    [HttpGet("search")]
    public async Task<PagedResponse<DataTypeItemResponse>> Search(string? query, int skip = 0, int take = DefaultTake)
    {
        var found = search.Search(UmbracoObjectTypes.DataType, query ?? string.Empty, skip, take);
        Guid[] keys = [.. found.Items.Select(entity => entity.Key)];
        return new PagedResponse<DataTypeItemResponse>(found.Total, keys.Length == 0 ? [] : [.. (await dataTypes.GetAllAsync(keys)).Select(Map)]);
    }

    private static DataTypeItemResponse Map(IDataType dataType) => new(
        dataType.EditorUiAlias, dataType.EditorAlias, dataType.IsDeletableDataType(), dataType.Name ?? string.Empty, dataType.Key, Flags: []);
}
