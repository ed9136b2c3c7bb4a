using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>A tree of documents or media, from the start nodes of the user who calls.</summary>
/// <typeparam name="TItem">A node as the API has it.</typeparam>
internal abstract class ContentTreeController<TItem>(
    UmbracoObjectTypes type,
    StartNodeTree tree,
    TreeAccess access,
    IDataTypeService dataTypes) : ManagementApiController
{
    [HttpGet("root")]
    public Task<PagedResponse<TItem>> Root(int skip = 0, int take = DefaultTake, Guid? dataTypeId = null) => Children(null, skip, take, dataTypeId);

    [HttpGet("children")]
    public async Task<PagedResponse<TItem>> Children(Guid? parentId, int skip = 0, int take = DefaultTake, Guid? dataTypeId = null)
    {
        (long total, IReadOnlyList<TreeNode> nodes) = tree.ReadChildren(type, StartFor(dataTypeId), parentId, skip, take);
        TreeNode[] visible = await VisibleAsync(nodes, dataTypeId);
        return new PagedResponse<TItem>(total - (nodes.Count - visible.Length), [.. visible.Select(Map)]);
    }

    [HttpGet("siblings")]
    public async Task<SubsetResponse<TItem>> Siblings(Guid target, int before, int after, Guid? dataTypeId = null)
    {
        SubsetResponse<TreeNode> siblings = tree.ReadSiblings(type, StartFor(dataTypeId), target, before, after);
        TreeNode[] visible = await VisibleAsync(siblings.Items, dataTypeId);
        return new SubsetResponse<TItem>(siblings.TotalBefore, siblings.TotalAfter, [.. visible.Select(Map)]);
    }

    [HttpGet("ancestors")]
    public async Task<IReadOnlyList<TItem>> Ancestors(Guid descendantId, Guid? dataTypeId = null)
    {
        TreeNode[] visible = await VisibleAsync(tree.ReadAncestors(type, StartFor(dataTypeId), descendantId), dataTypeId);
        return visible is [.., { } last] && last.Entity.Key == descendantId ? [.. visible.Select(Map)] : [];
    }

    /// <summary>A node as the API has it.</summary>
    protected abstract TItem Map(TreeNode node);

    private StartNodePaths StartFor(Guid? dataTypeId) => ShowsEverything(dataTypeId) ? StartNodePaths.Everything : access.Start;

    /// <summary>Without those that the user may not open, though they start above them.</summary>
    private async Task<TreeNode[]> VisibleAsync(IReadOnlyList<TreeNode> nodes, Guid? dataTypeId)
    {
        if (ShowsEverything(dataTypeId))
        {
            return [.. nodes];
        }

        HashSet<Guid> openable = [.. (await access.OpenableAsync(nodes.Select(node => node.Entity))).Select(entity => entity.Key)];
        return [.. nodes.Where(node => !node.HasAccess || openable.Contains(node.Entity.Key))];
    }

    /// <summary>A picker can be set up to show everything.</summary>
    private bool ShowsEverything(Guid? dataTypeId) => dataTypeId is { } key && dataTypes.IsDataTypeIgnoringUserStartNodes(key);
}
