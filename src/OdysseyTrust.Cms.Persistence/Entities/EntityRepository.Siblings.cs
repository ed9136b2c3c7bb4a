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
        totalBefore = totalAfter = 0;
        if (Nodes.FirstOrDefault(node => node.Key == targetKey && node.Trashed == trashed) is not { } target)
        {
            return [];
        }

        IQueryable<NodeRow> siblings = EntityRowMap.Instance
            .Apply(Of(objectTypes), filter)
            .Where(node => node.ParentId == target.ParentId && node.Trashed == trashed);
        if (!siblings.Any(node => node.Id == target.Id))
        {
            return [];
        }

        int place = PlaceOf(target, siblings, ordering);
        int first = Math.Max(0, place - before);
        IReadOnlyList<IEntitySlim> shown = entities.Read(EntityOrdering.Apply(siblings, ordering, Database).Skip(first).Take(place - first + 1 + after));
        totalBefore = first;
        totalAfter = siblings.Count() - first - shown.Count;
        return shown;
    }

    /// <summary>
    /// How many come before a node. What editors put in order themselves, documents and media, may be thousands: the database counts them. What is sorted
    /// otherwise is little, such as types by name.
    /// </summary>
    private int PlaceOf(NodeRow target, IQueryable<NodeRow> siblings, Ordering ordering) => EntityOrdering.IsBySortOrder(ordering)
        ? siblings.Count(node => node.SortOrder < target.SortOrder || (node.SortOrder == target.SortOrder && node.Id < target.Id))
        : EntityOrdering.Apply(siblings, ordering, Database).Select(node => node.Id).AsEnumerable().TakeWhile(id => id != target.Id).Count();
}
