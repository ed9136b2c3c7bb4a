using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Management.Templates;

/// <summary>The tree of templates: one lies below its layout.</summary>
[SectionAccess(Constants.Applications.Settings)]
[Route(ManagementApi.Root + "/tree/template")]
internal sealed class TemplateTreeController(FolderTree tree, TreeParents parents)
    : FolderTreeController<NamedTreeItem>(Types, tree, parents)
{
    public static readonly TreeTypes Types = new(UmbracoObjectTypes.Template, Folder: null);

    protected override Task<IReadOnlyList<NamedTreeItem>> MapAsync(IReadOnlyList<IEntitySlim> nodes) =>
        Task.FromResult<IReadOnlyList<NamedTreeItem>>(
            [.. nodes.Select(node => new NamedTreeItem(node.Key, ParentOf(node), node.Name ?? string.Empty, node.HasChildren, Flags: []))]);
}
