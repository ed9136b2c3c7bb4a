using OdysseyTrust.Cms.Persistence.Nodes;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Persistence.Entities;

/// <content>The neighbours of a node, for a tree that opens at it.</content>
internal sealed partial class EntityRepository
{
    public IEnumerable<IEntitySlim> GetSiblings(
        ISet<Guid> objectTypes,
        Guid targetKey,
        int before,
        int after,
        IQuery<IUmbracoEntity>? filter,
        Ordering ordering,
        out long totalBefore,
        out long totalAfter) => Siblings(objectTypes, targetKey, trashed: false, before, after, filter, ordering, out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetTrashedSiblings(
        ISet<Guid> objectTypes,
        Guid targetKey,
        int before,
        int after,
        IQuery<IUmbracoEntity>? filter,
        Ordering ordering,
        out long totalBefore,
        out long totalAfter) => Siblings(objectTypes, targetKey, trashed: true, before, after, filter, ordering, out totalBefore, out totalAfter);

    /// <summary>The target with those just before and after it; the totals say how many more lie on either side.</summary>
    private IReadOnlyList<IEntitySlim> Siblings(
        ISet<Guid> objectTypes,
        Guid targetKey,
        bool trashed,
        int before,
        int after,
        IQuery<IUmbracoEntity>? filter,
        Ordering ordering,
        out long totalBefore,
        out long totalAfter)
    {
        int? parentId = Nodes.Where(node => node.Key == targetKey).Select(node => (int?)node.ParentId).FirstOrDefault();
        IQueryable<NodeRow> siblings = EntityRowMap.Instance
            .Apply(Of(objectTypes), filter)
            .Where(node => node.ParentId == parentId && node.Trashed == trashed);
        List<Guid> keys = [.. EntityOrdering.Apply(siblings, ordering, Database).Select(node => node.Key)];
        int target = keys.IndexOf(targetKey);
        if (target < 0)
        {
            totalBefore = totalAfter = 0;
            return [];
        }

        int first = Math.Max(0, target - before);
        int end = Math.Min(keys.Count, target + after + 1);
        totalBefore = first;
        totalAfter = keys.Count - end;
        Guid[] shown = [.. keys[first..end]];
        return [.. entities.Read(Nodes.Where(node => shown.Contains(node.Key))).OrderBy(entity => Array.IndexOf(shown, entity.Key))];
    }
}
