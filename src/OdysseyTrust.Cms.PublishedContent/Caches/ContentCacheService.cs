using OdysseyTrust.Cms.PublishedContent.Snapshots;
using OdysseyTrust.Cms.PublishedContent.Storage;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>
/// Keeps one kind of content in the snapshot in step with the database. What Core calls the database cache and the memory cache
/// are one thing here, the snapshot, so that rebuilding either reads the content again.
/// </summary>
/// <remarks>
/// Until the first <see cref="SeedAsync"/> changes are not followed: it will read everything, and an import before it would
/// otherwise read every item twice.
/// </remarks>
internal abstract class ContentCacheService<TContent, TPublished>(
    PublishedSnapshotStore snapshots,
    IContentReader<TContent> reader,
    IPublishedContentTypeCache contentTypes,
    RequestDrafts drafts) : IContentCacheService
    where TContent : class, IContentBase
    where TPublished : class, IPublishedElement
{
    protected SnapshotItems<TPublished> Items => ItemsOf(snapshots.Current);

    protected IContentReader<TContent> Reader => reader;

    public Task SeedAsync(CancellationToken cancellationToken)
    {
        snapshots.Update(snapshot => With(snapshot, SnapshotItems<TPublished>.Of(Published(reader.ReadAll(cancellationToken)))));

        return Task.CompletedTask;
    }

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken)
        => Items.IsLoaded ? SeedAsync(cancellationToken) : Task.CompletedTask;

    public Task RefreshMemoryCacheAsync(Guid key)
    {
        Replace(_ => [key]);

        return Task.CompletedTask;
    }

    public Task RemoveFromMemoryCacheAsync(Guid key)
    {
        drafts.Forget(key);
        snapshots.Update(snapshot => With(snapshot, ItemsOf(snapshot).Without([key])));

        return Task.CompletedTask;
    }

    public Task DeleteItemAsync(IContentBase content) => RemoveFromMemoryCacheAsync(content.Key);

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds)
    {
        Rebuild([.. contentTypeIds]);

        return Task.CompletedTask;
    }

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds)
    {
        // A reader may have brought an old form back between the change of a data type and this call.
        contentTypes.ClearContentTypes(contentTypeIds);
        Replace(items => contentTypeIds.SelectMany(items.KeysOfContentType));
    }

    public void ClearConvertedContentCache() => Replace(items => items.Keys);

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => Rebuild(contentTypeIds);

    protected abstract SnapshotItems<TPublished> ItemsOf(PublishedSnapshot snapshot);

    protected abstract PublishedSnapshot With(PublishedSnapshot snapshot, SnapshotItems<TPublished> items);

    /// <summary>The item as visitors see it, or null when it is not theirs to see.</summary>
    protected abstract TPublished? ToPublished(TContent content);

    private IEnumerable<SnapshotItem<TPublished>> Published(IEnumerable<TContent> contents)
    {
        foreach (TContent content in contents.Where(content => !content.Trashed))
        {
            if (ToPublished(content) is { } published)
            {
                yield return new SnapshotItem<TPublished>(published, content.ParentId);
            }
        }
    }

    private void Replace(Func<SnapshotItems<TPublished>, IEnumerable<Guid>> select)
        => snapshots.Update(snapshot =>
        {
            SnapshotItems<TPublished> items = ItemsOf(snapshot);
            if (!items.IsLoaded)
            {
                return snapshot;
            }

            Guid[] keys = [.. select(items)];
            drafts.Forget(keys);

            return With(snapshot, items.Without(keys).With(Published(reader.Read(keys))));
        });
}
