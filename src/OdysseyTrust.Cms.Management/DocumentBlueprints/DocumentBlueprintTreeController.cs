using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Documents;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Management.DocumentBlueprints;

/// <summary>The tree of document blueprints.</summary>
[SectionAccess(Constants.Applications.Settings, Constants.Applications.Content)]
[Route(ManagementApi.Root + "/tree/document-blueprint")]
internal sealed class DocumentBlueprintTreeController(FolderTree tree, TreeParents parents)
    : FolderTreeController<DocumentBlueprintTreeItem>(
        new TreeTypes(UmbracoObjectTypes.DocumentBlueprint, UmbracoObjectTypes.DocumentBlueprintContainer), tree, parents)
{
    protected override Task<IReadOnlyList<DocumentBlueprintTreeItem>> MapAsync(IReadOnlyList<IEntitySlim> nodes) =>
        Task.FromResult<IReadOnlyList<DocumentBlueprintTreeItem>>([.. nodes.Select(Map)]);

    private DocumentBlueprintTreeItem Map(IEntitySlim node) => new(
        node.Key,
        ParentOf(node),
        node.Name ?? string.Empty,
        node.HasChildren,
        IsFolder(node),
        NoAccess: false,
        node is IDocumentEntitySlim blueprint ? DocumentItemFactory.TypeOf(blueprint) : null,
        Flags: []);
}
