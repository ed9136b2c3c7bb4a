using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Management.Preview;

/// <summary>Tells open previews which documents have changed.</summary>
internal sealed class RefreshPreviews(IHubContext<PreviewHub> hub) : INotificationAsyncHandler<ContentCacheRefresherNotification>
{
    public async Task HandleAsync(ContentCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        foreach (Guid key in (notification.MessageObject as ContentCacheRefresher.JsonPayload[] ?? []).Select(payload => payload.Key).OfType<Guid>())
        {
            await hub.Clients.All.SendAsync(PreviewHub.Refreshed, key, cancellationToken);
        }
    }
}
