using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>
/// Evicts the pages when what they show has changed. Asynchronous handlers run after all others: what pages are made of,
/// such as the published snapshot and the search index, has changed by then.
/// </summary>
internal sealed class EvictPages<TNotification>(IWebsiteOutputCacheManager cache) : INotificationAsyncHandler<TNotification>
    where TNotification : CacheRefresherNotification
{
    /// <inheritdoc />
    public Task HandleAsync(TNotification notification, CancellationToken cancellationToken) => cache.EvictAllAsync(cancellationToken);
}
