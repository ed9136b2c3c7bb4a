using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>The tree of data types.</summary>
[SectionAccess(Constants.Applications.Settings)]
[Route(ManagementApi.Root + "/tree/data-type")]
internal sealed class DataTypeTreeController(FolderTree tree, TreeParents parents, IEntitySearchService search, IDataTypeService dataTypes)
    : SearchableTreeController<DataTypeTreeItem>(Types, tree, parents, search)
{
    public static readonly TreeTypes Types = new(UmbracoObjectTypes.DataType, UmbracoObjectTypes.DataTypeContainer);

    protected override async Task<IReadOnlyList<DataTypeTreeItem>> MapAsync(IReadOnlyList<IEntitySlim> nodes)
    {
        Dictionary<Guid, IDataType> found = (await dataTypes.GetAllAsync([.. nodes.Where(node => !IsFolder(node)).Select(node => node.Key)]))
            .ToDictionary(dataType => dataType.Key);
        return [.. nodes.Select(node => Map(node, found.GetValueOrDefault(node.Key)))];
    }

    private DataTypeTreeItem Map(IEntitySlim node, IDataType? dataType) => new(
        node.Key,
        ParentOf(node),
        node.Name ?? string.Empty,
        node.HasChildren,
        IsFolder(node),
        NoAccess: false,
        dataType?.EditorUiAlias,
        dataType?.IsDeletableDataType() == true,
        Flags: []);
}
