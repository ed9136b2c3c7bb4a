using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>The tree of document types.</summary>
[SectionAccess(Constants.Applications.Settings, Constants.Applications.Content)]
[Route(ManagementApi.Root + "/tree/document-type")]
internal sealed class DocumentTypeTreeController(FolderTree tree, TreeParents parents, IEntitySearchService search, IContentTypeService contentTypes)
    : SearchableTreeController<DocumentTypeTreeItem>(Types, tree, parents, search)
{
    public static readonly TreeTypes Types = new(UmbracoObjectTypes.DocumentType, UmbracoObjectTypes.DocumentTypeContainer);

    protected override Task<IReadOnlyList<DocumentTypeTreeItem>> MapAsync(IReadOnlyList<IEntitySlim> nodes)
    {
        Dictionary<Guid, IContentType> found = contentTypes.GetMany(nodes.Where(node => !IsFolder(node)).Select(node => node.Key)).ToDictionary(type => type.Key);
        return Task.FromResult<IReadOnlyList<DocumentTypeTreeItem>>([.. nodes.Select(node => Map(node, found.GetValueOrDefault(node.Key)))]);
    }

    private DocumentTypeTreeItem Map(IEntitySlim node, IContentType? type) => new(
        node.Key,
        ParentOf(node),
        node.Name ?? string.Empty,
        node.HasChildren,
        IsFolder(node),
        NoAccess: false,
        type?.IsElement == true,
        type?.Icon ?? string.Empty,
        Flags: []);
}
