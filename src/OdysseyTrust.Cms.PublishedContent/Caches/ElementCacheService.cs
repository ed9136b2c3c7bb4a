using OdysseyTrust.Cms.PublishedContent.Items;
using OdysseyTrust.Cms.PublishedContent.Snapshots;
using OdysseyTrust.Cms.PublishedContent.Storage;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>Elements of the library from the snapshot; drafts, for a preview, from the database.</summary>
internal sealed class ElementCacheService(
    PublishedSnapshotStore snapshots,
    IContentReader<IElement> reader,
    IPublishedContentTypeCache contentTypes,
    RequestDrafts drafts,
    PublishedItemFactory factory,
    IPreviewService previewService)
    : ContentCacheService<IElement, IPublishedElement>(snapshots, reader, contentTypes, drafts), IElementCacheService
{
    private readonly RequestDrafts _drafts = drafts;

    public IPublishedElement? GetByKey(Guid key, bool? preview = null)
        => preview ?? previewService.IsInPreview() ? Draft(key) : Items.Find(key)?.Content;

    public Task<IPublishedElement?> GetByKeyAsync(Guid key, bool? preview = null) => Task.FromResult(GetByKey(key, preview));

    public bool TryGetCached(Guid key, bool preview, out IPublishedElement? element)
    {
        element = preview ? _drafts.Find<IPublishedElement>(key) : GetByKey(key, preview);

        return element is not null;
    }

    public Task RefreshElementAsync(IElement element) => RefreshMemoryCacheAsync(element.Key);

    public IEnumerable<IPublishedElement> GetByContentType(IPublishedContentType contentType)
        => Items.OfContentType(contentType.Id).Select(item => item.Content);

    protected override SnapshotItems<IPublishedElement> ItemsOf(PublishedSnapshot snapshot) => snapshot.Elements;

    protected override PublishedSnapshot With(PublishedSnapshot snapshot, SnapshotItems<IPublishedElement> items)
        => snapshot with { Elements = items };

    protected override IPublishedElement? ToPublished(IElement content)
        => content.Published ? factory.PublishedElement(content) : null;

    private IPublishedElement? Draft(Guid key)
    {
        if (_drafts.Find<IPublishedElement>(key) is { } known)
        {
            return known;
        }

        if (Reader.Read(key) is not { Trashed: false } element)
        {
            return null;
        }

        IPublishedElement draft = factory.DraftElement(element);
        _drafts.Keep(draft);

        return draft;
    }
}
