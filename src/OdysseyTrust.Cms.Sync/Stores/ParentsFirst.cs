namespace OdysseyTrust.Cms.Sync.Stores;

/// <summary>Orders items so that what an item refers to comes before it.</summary>
internal static class ParentsFirst
{
    /// <param name="items">Items; those in a circle stay in the order in which they came.</param>
    /// <param name="key">What the others refer to an item by.</param>
    /// <param name="references">What an item refers to; what is not among the items is ignored.</param>
    public static IReadOnlyList<T> Order<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key, Func<T, IEnumerable<TKey>> references)
        where TKey : notnull
        where T : class
    {
        Dictionary<TKey, T> byKey = items.GroupBy(key).ToDictionary(group => group.Key, group => group.First());
        HashSet<T> seen = new(ReferenceEqualityComparer.Instance);
        List<T> ordered = new(items.Count);

        // A chain of parents can be as deep as the tree: a stack of our own instead of recursion.
        Stack<(T Item, bool Done)> stack = new();
        foreach (T item in items)
        {
            stack.Push((item, false));
            while (stack.TryPop(out (T Item, bool Done) next))
            {
                if (next.Done)
                {
                    ordered.Add(next.Item);
                }
                else if (seen.Add(next.Item))
                {
                    stack.Push((next.Item, true));
                    foreach (TKey reference in references(next.Item).Reverse())
                    {
                        if (byKey.TryGetValue(reference, out T? other))
                        {
                            stack.Push((other, false));
                        }
                    }
                }
            }
        }

        return ordered;
    }
}
