using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace OdysseyTrust.Cms.Management.ServerEvents;

/// <summary>Says what else happens to media than that it is saved or deleted.</summary>
internal sealed class AnnounceMediaChanges(IServerEventRouter router) :
    INotificationAsyncHandler<MediaMovedNotification>,
    INotificationAsyncHandler<MediaMovedToRecycleBinNotification>
{
    public Task HandleAsync(MediaMovedNotification notification, CancellationToken cancellationToken) =>
        router.AnnounceAsync(EventType.Updated, notification.MoveInfoCollection.Select(move => move.Entity));

    public Task HandleAsync(MediaMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        router.AnnounceAsync(EventType.Trashed, notification.MoveInfoCollection.Select(move => move.Entity));
}
