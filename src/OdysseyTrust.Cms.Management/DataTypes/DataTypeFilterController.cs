using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>Finds data types, for the picker.</summary>
[Route(ManagementApi.Root + "/filter/data-type")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class DataTypeFilterController(IDataTypeService dataTypes) : ManagementApiController
{
    [HttpGet]
    public async Task<PagedResponse<DataTypeItemResponse>> Filter(
        string? name, string? editorUiAlias, string? editorAlias, int skip = 0, int take = 100) =>
        (await dataTypes.FilterAsync(name, editorUiAlias, editorAlias, skip, take)).ToResponse(dataType => new DataTypeItemResponse(
            dataType.EditorUiAlias, dataType.EditorAlias, dataType.IsDeletableDataType(), dataType.Name ?? string.Empty, dataType.Key, []));
}
