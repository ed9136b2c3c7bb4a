using System.Linq.Expressions;
using OdysseyTrust.Cms.Persistence.Contents;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Persistence.Entities;

/// <summary>Sorts nodes as Core and the back office's trees ask.</summary>
internal static class EntityOrdering
{
    private const string SortOrder = "sortOrder";

    /// <summary>Whether nodes are to be in the order that editors gave them, the usual one.</summary>
    public static bool IsBySortOrder(Ordering? ordering) => ordering is null || ordering.IsEmpty
        || (ordering is { Direction: Direction.Ascending, Next: null } && string.Equals(ordering.OrderBy, SortOrder, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="NotSupportedException">There is no such field.</exception>
    public static IQueryable<NodeRow> Apply(IQueryable<NodeRow> nodes, Ordering? ordering, CmsDbContext database)
    {
        IOrderedQueryable<NodeRow>? sorted = null;
        for (Ordering? next = ordering is null || ordering.IsEmpty ? Ordering.By(SortOrder) : ordering; next is not null; next = next.Next)
        {
            bool descending = next.Direction == Direction.Descending;
            sorted = next.OrderBy!.ToUpperInvariant() switch
            {
                "ID" => By(nodes, sorted, node => node.Id, descending),
                "NAME" or "TEXT" when !next.IsInvariant => By(nodes, sorted, NameIn(next.Culture!, database), descending),
                "NAME" or "TEXT" => By(nodes, sorted, node => node.Name, descending),
                "PATH" => By(nodes, sorted, node => node.Path, descending),
                "LEVEL" => By(nodes, sorted, node => node.Level, descending),
                "SORTORDER" => By(nodes, sorted, node => node.SortOrder, descending),
                "CREATEDATE" => By(nodes, sorted, node => node.CreateDate, descending),
                "UPDATEDATE" or "VERSIONDATE" => By(nodes, sorted, ChangedAt(database), descending),
                "OWNER" or "CREATOR" => By(nodes, sorted, node => node.CreatorId, descending),
                "NODEOBJECTTYPE" => By(nodes, sorted, node => node.ObjectType, descending),
                _ => throw new NotSupportedException($"Nodes can't be sorted by '{next.OrderBy}'."),
            };
        }

        // Rows that are equal so far still need an order of their own, or pages would overlap.
        return sorted!.ThenBy(node => node.Id);
    }

    private static Expression<Func<NodeRow, string?>> NameIn(string culture, CmsDbContext database)
    {
        string path = StoredCultures.JsonPath(culture);
        return node => database.Set<ContentVersionRow>()
            .Where(version => version.ContentId == node.Id && version.IsCurrent)
            .Select(version => CmsDbContext.JsonExtract(version.Cultures, path))
            .FirstOrDefault() ?? node.Name;
    }

    private static Expression<Func<NodeRow, DateTime>> ChangedAt(CmsDbContext database) => node => database.Set<ContentVersionRow>()
        .Where(version => version.ContentId == node.Id && version.IsCurrent)
        .Select(version => (DateTime?)version.Date)
        .FirstOrDefault() ?? node.CreateDate;

    private static IOrderedQueryable<NodeRow> By<TKey>(
        IQueryable<NodeRow> nodes,
        IOrderedQueryable<NodeRow>? sorted,
        Expression<Func<NodeRow, TKey>> key,
        bool descending) => (sorted, descending) switch
        {
            (null, false) => nodes.OrderBy(key),
            (null, true) => nodes.OrderByDescending(key),
            (_, false) => sorted.ThenBy(key),
            (_, true) => sorted.ThenByDescending(key),
        };
}
