using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>Elements of the library as pickers ask for them.</summary>
internal sealed class PublishedElementCache(ElementCacheService elements) : IPublishedElementCache
{
    public Task<IPublishedElement?> GetByIdAsync(Guid key, bool? preview = null) => elements.GetByKeyAsync(key, preview);

    public IPublishedElement? GetById(bool preview, Guid key) => elements.GetByKey(key, preview);
}
