using Umbraco.Cms.Core.PublishedCache;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>
/// Umbraco defers the rebuild of a cache in the database that takes minutes on a large site. There is no such cache here, and the
/// snapshot is rebuilt at once.
/// </summary>
internal sealed class DeferredCacheRebuildService(
    IDocumentCacheService documents,
    IMediaCacheService media,
    IElementCacheService elements) : IDeferredCacheRebuildService
{
    public void QueueContentTypeRebuild(IReadOnlyCollection<int> contentTypeIds) => documents.Rebuild(contentTypeIds);

    public void QueueMediaTypeRebuild(IReadOnlyCollection<int> mediaTypeIds) => media.Rebuild(mediaTypeIds);

    public void QueueElementTypeRebuild(IReadOnlyCollection<int> elementTypeIds) => elements.Rebuild(elementTypeIds);
}
