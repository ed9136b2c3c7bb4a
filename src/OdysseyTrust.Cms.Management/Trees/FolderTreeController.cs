using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>A tree in which things lie in folders.</summary>
/// <typeparam name="TItem">A node as the API has it.</typeparam>
internal abstract class FolderTreeController<TItem>(TreeTypes types, FolderTree tree, TreeParents parents) : ManagementApiController
{
    [HttpGet("root")]
    public Task<PagedResponse<TItem>> Root(int skip = 0, int take = DefaultTake, bool foldersOnly = false) => ReadAsync(null, skip, take, foldersOnly);

    [HttpGet("children")]
    public Task<PagedResponse<TItem>> Children(Guid parentId, int skip = 0, int take = DefaultTake, bool foldersOnly = false) =>
        ReadAsync(parentId, skip, take, foldersOnly);

    [HttpGet("siblings")]
    public async Task<SubsetResponse<TItem>> Siblings(Guid target, int before, int after, bool foldersOnly = false)
    {
        SubsetResponse<IEntitySlim> siblings = tree.ReadSiblings(types, target, foldersOnly, before, after);
        return new SubsetResponse<TItem>(siblings.TotalBefore, siblings.TotalAfter, await MapAsync(siblings.Items));
    }

    [HttpGet("ancestors")]
    public async Task<IReadOnlyList<TItem>> Ancestors(Guid descendantId) => await MapAsync(tree.ReadAncestors(types, descendantId));

    /// <summary>The nodes as the API has them, in their order.</summary>
    protected abstract Task<IReadOnlyList<TItem>> MapAsync(IReadOnlyList<IEntitySlim> nodes);

    protected IEnumerable<UmbracoObjectTypes> ToFind(TreeItemKind kind) => types.ToFind(kind);

    protected bool IsFolder(IEntitySlim node) => types.IsFolder(node);

    protected ReferenceById? ParentOf(IEntitySlim node) => parents.Of(node, types.Parent);

    private async Task<PagedResponse<TItem>> ReadAsync(Guid? parent, int skip, int take, bool foldersOnly)
    {
        var page = tree.ReadChildren(types, parent, foldersOnly, skip, take);
        return new PagedResponse<TItem>(page.Total, await MapAsync([.. page.Items]));
    }
}
