using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Planning.Rules;

/// <summary>Finds items that lead back to themselves.</summary>
internal static class Circles
{
    public static bool Contain<TRecord>(TRecord start, Func<TRecord, IEnumerable<TRecord>> next)
        where TRecord : SyncRecord
    {
        HashSet<Guid> seen = [];
        Stack<TRecord> open = new(next(start));
        while (open.TryPop(out TRecord? item))
        {
            if (item.Key == start.Key)
            {
                return true;
            }

            if (seen.Add(item.Key))
            {
                foreach (TRecord other in next(item))
                {
                    open.Push(other);
                }
            }
        }

        return false;
    }
}
