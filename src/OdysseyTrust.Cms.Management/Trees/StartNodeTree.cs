using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>Reads a tree for a user who may start further down than at its root. What lies above their start nodes is shown, and can't be opened.</summary>
internal sealed class StartNodeTree(IEntityService entities)
{
    private static readonly Ordering BySortOrder = Ordering.By("sortOrder");

    /// <summary>A page of the nodes right below another, or at the root.</summary>
    public (long Total, IReadOnlyList<TreeNode> Nodes) ReadChildren(UmbracoObjectTypes type, StartNodePaths start, Guid? parentKey, int skip, int take)
    {
        string? parentPath = PathOf(parentKey, type);
        if (parentPath is null)
        {
            return (0, []);
        }

        if (!start.Contain(parentPath))
        {
            TreeNode[] steps = Steps(type, start, parentPath);
            return (steps.Length, [.. steps.Skip(skip).Take(take)]);
        }

        IEnumerable<IEntitySlim> children = entities.GetPagedChildren(parentKey, type, skip, take, out long total, ordering: BySortOrder);
        return (total, [.. children.Select(child => new TreeNode(child, HasAccess: true))]);
    }

    /// <summary>A node with those around it.</summary>
    public SubsetResponse<TreeNode> ReadSiblings(UmbracoObjectTypes type, StartNodePaths start, Guid key, int before, int after)
    {
        if (entities.Get(key, type) is not { } target)
        {
            return new SubsetResponse<TreeNode>(0, 0, []);
        }

        string parentPath = target.Path[..target.Path.LastIndexOf(',')];
        if (start.Contain(parentPath))
        {
            IEnumerable<IEntitySlim> siblings = entities.GetSiblings(key, [type], before, after, out long totalBefore, out long totalAfter, ordering: BySortOrder);
            return new SubsetResponse<TreeNode>(totalBefore, totalAfter, [.. siblings.Select(sibling => new TreeNode(sibling, HasAccess: true))]);
        }

        TreeNode[] steps = Steps(type, start, parentPath);
        int place = Array.FindIndex(steps, step => step.Entity.Key == key);
        if (place < 0)
        {
            return new SubsetResponse<TreeNode>(0, 0, []);
        }

        int first = Math.Max(0, place - before);
        int end = Math.Min(steps.Length, place + after + 1);
        return new SubsetResponse<TreeNode>(first, steps.Length - end, steps[first..end]);
    }

    /// <summary>The nodes from the root down to one, itself included.</summary>
    public IReadOnlyList<TreeNode> ReadAncestors(UmbracoObjectTypes type, StartNodePaths start, Guid key)
    {
        if (entities.Get(key, type) is not { } target || !start.Contain(target.Path) && !start.LieBelow(target.Path))
        {
            return [];
        }

        int[] ids = [.. target.Path.Split(',').Select(int.Parse).Where(id => id != Constants.System.Root)];
        return [.. entities.GetAll(type, ids)
            .OrderBy(entity => entity.Level)
            .Select(entity => new TreeNode(entity, start.Contain(entity.Path)))];
    }

    private TreeNode[] Steps(UmbracoObjectTypes type, StartNodePaths start, string parentPath) => start.StepsFrom(parentPath) is { Count: > 0 } ids
        ? [.. entities.GetAll(type, [.. ids])
            .OrderBy(entity => entity.SortOrder)
            .Select(entity => new TreeNode(entity, start.Contain(entity.Path)))]
        : [];

    private string? PathOf(Guid? key, UmbracoObjectTypes type) =>
        key is { } parent ? entities.Get(parent, type)?.Path : Constants.System.RootString;
}
