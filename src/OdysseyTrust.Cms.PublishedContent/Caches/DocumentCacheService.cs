using OdysseyTrust.Cms.PublishedContent.Items;
using OdysseyTrust.Cms.PublishedContent.Snapshots;
using OdysseyTrust.Cms.PublishedContent.Storage;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>Published documents from the snapshot; drafts, for a preview, from the database.</summary>
internal sealed class DocumentCacheService(
    PublishedSnapshotStore snapshots,
    IContentReader<IContent> reader,
    IPublishedContentTypeCache contentTypes,
    RequestDrafts drafts,
    PublishedItemFactory factory,
    IPreviewService previewService,
    PreviewAccess previewAccess)
    : ContentCacheService<IContent, IPublishedContent>(snapshots, reader, contentTypes, drafts), IDocumentCacheService
{
    private readonly RequestDrafts _drafts = drafts;

    public IPublishedContent? GetByKey(Guid key, bool? preview = null)
        => IsPreview(preview) ? Draft(key) : Reachable(Items, Items.Find(key));

    public IPublishedContent? GetById(int id, bool? preview = null)
        => IsPreview(preview) ? Draft(Reader.Read(id)) : Reachable(Items, Items.Find(id));

    public Task<IPublishedContent?> GetByKeyAsync(Guid key, bool? preview = null) => Task.FromResult(GetByKey(key, preview));

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(GetById(id, preview));

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys, bool? preview = null)
    {
        SnapshotItems<IPublishedContent> items = Items;
        IEnumerable<IPublishedContent?> found = IsPreview(preview) ? Drafts(keys) : keys.Select(key => Reachable(items, items.Find(key)));

        return Task.FromResult<IReadOnlyList<IPublishedContent>>([.. found.OfType<IPublishedContent>()]);
    }

    public bool TryGetCached(Guid key, bool preview, out IPublishedContent? content)
    {
        content = preview ? _drafts.Find<IPublishedContent>(key) : GetByKey(key, preview);

        return content is not null;
    }

    public Task<bool> HasContentByIdAsync(int id, bool preview = false) => Task.FromResult(GetById(id, preview) is not null);

    public Task RefreshContentAsync(IContent content) => RefreshMemoryCacheAsync(content.Key);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType)
    {
        SnapshotItems<IPublishedContent> items = Items;

        return items.OfContentType(contentType.Id).Where(items.IsReachable).Select(item => item.Content);
    }

    protected override SnapshotItems<IPublishedContent> ItemsOf(PublishedSnapshot snapshot) => snapshot.Documents;

    protected override PublishedSnapshot With(PublishedSnapshot snapshot, SnapshotItems<IPublishedContent> items)
        => snapshot with { Documents = items };

    protected override IPublishedContent? ToPublished(IContent content) => content.Published ? factory.Published(content) : null;

    private static IPublishedContent? Reachable(SnapshotItems<IPublishedContent> items, SnapshotItem<IPublishedContent>? item)
        => item is not null && items.IsReachable(item) ? item.Content : null;

    private bool IsPreview(bool? preview) => preview ?? previewService.IsInPreview();

    private IPublishedContent? Draft(Guid key) => _drafts.Find<IPublishedContent>(key) ?? Draft(Reader.Read(key));

    private IPublishedContent? Draft(IContent? content)
    {
        if (content is null or { Trashed: true })
        {
            return null;
        }

        IPublishedContent? shown = previewAccess.Allows(content.Key) ? factory.Draft(content) : Reachable(Items, Items.Find(content.Key));
        if (shown is not null)
        {
            _drafts.Keep(shown);
        }

        return shown;
    }

    private IEnumerable<IPublishedContent?> Drafts(IReadOnlyCollection<Guid> keys)
    {
        Dictionary<Guid, IPublishedContent?> drafts = keys.Distinct().ToDictionary(key => key, _drafts.Find<IPublishedContent>);
        Guid[] missing = [.. drafts.Where(draft => draft.Value is null).Select(draft => draft.Key)];
        foreach (IContent content in Reader.Read(missing))
        {
            drafts[content.Key] = Draft(content);
        }

        return keys.Select(key => drafts[key]);
    }
}
