using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using OldRoutes = System.Collections.Generic.Dictionary<(int ContentId, string Culture), (System.Guid ContentKey, string OldRoute)>;

namespace OdysseyTrust.Cms.Hosting.Redirects;

/// <summary>
/// Records a redirect when publishing or moving a document changes its address, unless <c>Umbraco:CMS:WebRouting:DisableRedirectUrlTracking</c> says not to.
/// The new addresses are known once the caches have been refreshed, which is before the asynchronous handlers run.
/// </summary>
internal sealed class RedirectTrackingHandler(IRedirectTracker tracker, IOptionsMonitor<WebRoutingSettings> settings) :
    INotificationHandler<ContentPublishingNotification>,
    INotificationHandler<ContentMovingNotification>,
    INotificationAsyncHandler<ContentPublishedNotification>,
    INotificationAsyncHandler<ContentMovedNotification>
{
    private const string StateKey = "OdysseyTrust.Cms.Hosting.OldRoutes";

    /// <inheritdoc />
    public void Handle(ContentPublishingNotification notification) => Store(notification, notification.PublishedEntities, isMove: false);

    /// <inheritdoc />
    public void Handle(ContentMovingNotification notification) =>
        Store(notification, notification.MoveInfoCollection.Select(move => move.Entity), isMove: true);

    /// <inheritdoc />
    public Task HandleAsync(ContentPublishedNotification notification, CancellationToken cancellationToken) => Create(notification);

    /// <inheritdoc />
    public Task HandleAsync(ContentMovedNotification notification, CancellationToken cancellationToken) => Create(notification);

    private void Store(StatefulNotification notification, IEnumerable<IContent> entities, bool isMove)
    {
        if (settings.CurrentValue.DisableRedirectUrlTracking)
        {
            return;
        }

        OldRoutes routes = [];
        foreach (IContent entity in entities)
        {
            tracker.StoreOldRoute(entity, routes, isMove);
        }

        notification.State[StateKey] = routes;
    }

    private Task Create(StatefulNotification notification)
    {
        if (notification.State.TryGetValue(StateKey, out object? routes))
        {
            tracker.CreateRedirects((OldRoutes)routes!);
        }

        return Task.CompletedTask;
    }
}
