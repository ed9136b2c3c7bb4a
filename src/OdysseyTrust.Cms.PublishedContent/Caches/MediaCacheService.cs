using OdysseyTrust.Cms.PublishedContent.Items;
using OdysseyTrust.Cms.PublishedContent.Snapshots;
using OdysseyTrust.Cms.PublishedContent.Storage;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>Media items from the snapshot. Media has no drafts: what is saved is public.</summary>
internal sealed class MediaCacheService(
    PublishedSnapshotStore snapshots,
    IContentReader<IMedia> reader,
    IPublishedContentTypeCache contentTypes,
    RequestDrafts drafts,
    PublishedItemFactory factory)
    : ContentCacheService<IMedia, IPublishedContent>(snapshots, reader, contentTypes, drafts), IMediaCacheService
{
    public IPublishedContent? GetByKey(Guid key) => Items.Find(key)?.Content;

    public IPublishedContent? GetById(int id) => Items.Find(id)?.Content;

    public Task<IPublishedContent?> GetByKeyAsync(Guid key) => Task.FromResult(GetByKey(key));

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult(GetById(id));

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys)
    {
        SnapshotItems<IPublishedContent> items = Items;

        return Task.FromResult<IReadOnlyList<IPublishedContent>>(
            [.. keys.Select(items.Find).OfType<SnapshotItem<IPublishedContent>>().Select(item => item.Content)]);
    }

    public bool TryGetCached(Guid key, out IPublishedContent? content) => (content = GetByKey(key)) is not null;

    public Task<bool> HasContentByIdAsync(int id) => Task.FromResult(GetById(id) is not null);

    public Task RefreshMediaAsync(IMedia media) => RefreshMemoryCacheAsync(media.Key);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType)
        => Items.OfContentType(contentType.Id).Select(item => item.Content);

    protected override SnapshotItems<IPublishedContent> ItemsOf(PublishedSnapshot snapshot) => snapshot.Media;

    protected override PublishedSnapshot With(PublishedSnapshot snapshot, SnapshotItems<IPublishedContent> items)
        => snapshot with { Media = items };

    protected override IPublishedContent ToPublished(IMedia content) => factory.Published(content);
}
