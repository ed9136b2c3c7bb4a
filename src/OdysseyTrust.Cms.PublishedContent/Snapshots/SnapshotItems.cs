using System.Collections.Immutable;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Cms.PublishedContent.Snapshots;

/// <summary>
/// All published documents, media items or elements. Immutable: a changed copy shares all but a handful of tree nodes with the
/// one that it was made from, so that a change to one item costs the same on a small site and on a large one.
/// </summary>
internal sealed class SnapshotItems<T>
    where T : class, IPublishedElement
{
    /// <summary>Nothing is read yet, which is not the same as nothing being there.</summary>
    public static readonly SnapshotItems<T> NotLoaded = new(
        isLoaded: false,
        ImmutableDictionary<Guid, SnapshotItem<T>>.Empty,
        ImmutableDictionary<int, SnapshotItem<T>>.Empty,
        ImmutableDictionary<int, ImmutableHashSet<Guid>>.Empty);

    private readonly ImmutableDictionary<Guid, SnapshotItem<T>> _byKey;
    private readonly ImmutableDictionary<int, SnapshotItem<T>> _byId;
    private readonly ImmutableDictionary<int, ImmutableHashSet<Guid>> _keysByContentType;

    private SnapshotItems(
        bool isLoaded,
        ImmutableDictionary<Guid, SnapshotItem<T>> byKey,
        ImmutableDictionary<int, SnapshotItem<T>> byId,
        ImmutableDictionary<int, ImmutableHashSet<Guid>> keysByContentType)
    {
        IsLoaded = isLoaded;
        _byKey = byKey;
        _byId = byId;
        _keysByContentType = keysByContentType;
    }

    public bool IsLoaded { get; }

    public IEnumerable<Guid> Keys => _byKey.Keys;

    public static SnapshotItems<T> Of(IEnumerable<SnapshotItem<T>> items) => Empty().With(items);

    public SnapshotItem<T>? Find(Guid key) => _byKey.GetValueOrDefault(key);

    public SnapshotItem<T>? Find(int id) => _byId.GetValueOrDefault(id);

    /// <summary>Whether every ancestor is published too. An item below one that isn't can't be reached by a visitor.</summary>
    public bool IsReachable(SnapshotItem<T> item)
    {
        // Of two moves that cross, one may be here before the other and close a circle: no path is longer than there are items.
        for (int steps = 0; steps <= _byId.Count; steps++)
        {
            if (item.ParentId == Constants.System.Root)
            {
                return true;
            }

            if (!_byId.TryGetValue(item.ParentId, out SnapshotItem<T>? parent))
            {
                return false;
            }

            item = parent;
        }

        return false;
    }

    public IEnumerable<SnapshotItem<T>> OfContentType(int contentTypeId)
        => KeysOfContentType(contentTypeId).Select(key => _byKey[key]);

    public IEnumerable<Guid> KeysOfContentType(int contentTypeId)
        => _keysByContentType.GetValueOrDefault(contentTypeId, []);

    /// <summary>A copy with these items added, or put in the place of those with the same keys.</summary>
    public SnapshotItems<T> With(IEnumerable<SnapshotItem<T>> items)
    {
        SnapshotItemsBuilder<T> builder = new(_byKey, _byId, _keysByContentType);
        foreach (SnapshotItem<T> item in items)
        {
            builder.Set(item);
        }

        return From(builder);
    }

    /// <summary>A copy without the items that have these keys.</summary>
    public SnapshotItems<T> Without(IEnumerable<Guid> keys)
    {
        SnapshotItemsBuilder<T> builder = new(_byKey, _byId, _keysByContentType);
        foreach (Guid key in keys)
        {
            builder.Remove(key);
        }

        return From(builder);
    }

    private static SnapshotItems<T> Empty()
        => new(isLoaded: true, NotLoaded._byKey, NotLoaded._byId, NotLoaded._keysByContentType);

    private SnapshotItems<T> From(SnapshotItemsBuilder<T> builder)
        => new(IsLoaded, builder.ByKey.ToImmutable(), builder.ById.ToImmutable(), builder.KeysByContentType.ToImmutable());
}
