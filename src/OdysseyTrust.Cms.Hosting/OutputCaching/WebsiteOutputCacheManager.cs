using Umbraco.Cms.Core.Cache;

namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>Evicts all pages, and first their parts, whatever is asked for: a document's name may be on every one of them.</summary>
internal sealed class WebsiteOutputCacheManager(PartCache parts, PageCache pages) : IWebsiteOutputCacheManager
{
    /// <inheritdoc />
    public Task EvictContentAsync(Guid contentKey, CancellationToken cancellationToken = default) => EvictAllAsync(cancellationToken);

    /// <inheritdoc />
    public Task EvictByTagAsync(string tag, CancellationToken cancellationToken = default) => EvictAllAsync(cancellationToken);

    /// <inheritdoc />
    public Task EvictAllAsync(CancellationToken cancellationToken = default)
    {
        parts.EvictAll();
        pages.EvictAll();
        return Task.CompletedTask;
    }
}
