using Umbraco.Cms.Core.Cache;

namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>Evicts all pages, whatever is asked for: a document's name may be on every one of them.</summary>
internal sealed class WebsiteOutputCacheManager(PageCache cache) : IWebsiteOutputCacheManager
{
    /// <inheritdoc />
    public Task EvictContentAsync(Guid contentKey, CancellationToken cancellationToken = default) => EvictAllAsync(cancellationToken);

    /// <inheritdoc />
    public Task EvictByTagAsync(string tag, CancellationToken cancellationToken = default) => EvictAllAsync(cancellationToken);

    /// <inheritdoc />
    public Task EvictAllAsync(CancellationToken cancellationToken = default)
    {
        cache.EvictAll();
        return Task.CompletedTask;
    }
}
