using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>Media items as views and pickers ask for them; a preview shows the same.</summary>
internal sealed class PublishedMediaCache(MediaCacheService media) : IPublishedMediaCache
{
    public IPublishedContent? GetById(bool preview, int contentId) => media.GetById(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) => media.GetByKey(contentId);

    public IPublishedContent? GetById(int contentId) => media.GetById(contentId);

    public IPublishedContent? GetById(Guid contentId) => media.GetByKey(contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id) => media.GetByIdAsync(id);

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => media.GetByKeyAsync(key);
}
