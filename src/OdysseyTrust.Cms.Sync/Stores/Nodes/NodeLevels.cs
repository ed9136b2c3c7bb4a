using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>The order in which nodes are made.</summary>
internal static class NodeLevels
{
    /// <summary>Where a node is made: a deleted one where it was, so that it can be moved to the recycle bin from there.</summary>
    public static Guid PlaceOf(ContentRecord record)
        => record.Trashed && record.ParentKey == Guid.Empty ? record.TrashedParent ?? Guid.Empty : record.ParentKey;

    public static IReadOnlyList<ContentRecord> InOrder(IReadOnlyList<ContentRecord> records)
        => ParentsFirst.Order(records, record => record.Key, record => [PlaceOf(record)]);

    /// <summary>Nodes by how many of their ancestors are among the records, the topmost first; siblings in their order.</summary>
    public static IEnumerable<ContentRecord[]> Of(IReadOnlyList<ContentRecord> records)
    {
        Dictionary<Guid, int> depths = [];
        foreach (ContentRecord record in InOrder(records))
        {
            depths[record.Key] = depths.TryGetValue(PlaceOf(record), out int depth) ? depth + 1 : 0;
        }

        return records.GroupBy(record => depths[record.Key]).OrderBy(level => level.Key).Select(level => level.OrderBy(record => record.SortOrder).ToArray());
    }
}
