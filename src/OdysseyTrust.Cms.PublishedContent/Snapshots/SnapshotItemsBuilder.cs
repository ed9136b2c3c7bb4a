using System.Collections.Immutable;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Cms.PublishedContent.Snapshots;

/// <summary>Changes the three dictionaries of a <see cref="SnapshotItems{T}"/> together.</summary>
internal sealed class SnapshotItemsBuilder<T>(
    ImmutableDictionary<Guid, SnapshotItem<T>> byKey,
    ImmutableDictionary<int, SnapshotItem<T>> byId,
    ImmutableDictionary<int, ImmutableHashSet<Guid>> keysByContentType)
    where T : class, IPublishedElement
{
    public ImmutableDictionary<Guid, SnapshotItem<T>>.Builder ByKey { get; } = byKey.ToBuilder();

    public ImmutableDictionary<int, SnapshotItem<T>>.Builder ById { get; } = byId.ToBuilder();

    public ImmutableDictionary<int, ImmutableHashSet<Guid>>.Builder KeysByContentType { get; } = keysByContentType.ToBuilder();

    public void Set(SnapshotItem<T> item)
    {
        T content = item.Content;

        // An item that comes back with another id or another content type must not stay under the old one.
        Remove(content.Key);
        ByKey[content.Key] = item;
        ById[content.Id] = item;
        KeysByContentType[content.ContentType.Id] = KeysOf(content.ContentType.Id).Add(content.Key);
    }

    public void Remove(Guid key)
    {
        if (!ByKey.TryGetValue(key, out SnapshotItem<T>? item))
        {
            return;
        }

        int contentTypeId = item.Content.ContentType.Id;
        ByKey.Remove(key);
        ById.Remove(item.Content.Id);
        KeysByContentType[contentTypeId] = KeysOf(contentTypeId).Remove(key);
    }

    private ImmutableHashSet<Guid> KeysOf(int contentTypeId) => KeysByContentType.GetValueOrDefault(contentTypeId, []);
}
