using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace OdysseyTrust.Cms.Management.ServerEvents;

/// <summary>Says what else happens to documents than that they are saved or deleted.</summary>
internal sealed class AnnounceDocumentChanges(IServerEventRouter router) :
    INotificationAsyncHandler<ContentPublishedNotification>,
    INotificationAsyncHandler<ContentUnpublishedNotification>,
    INotificationAsyncHandler<ContentMovedNotification>,
    INotificationAsyncHandler<ContentMovedToRecycleBinNotification>
{
    public Task HandleAsync(ContentPublishedNotification notification, CancellationToken cancellationToken) =>
        router.AnnounceAsync(EventType.Updated, notification.PublishedEntities);

    public Task HandleAsync(ContentUnpublishedNotification notification, CancellationToken cancellationToken) =>
        router.AnnounceAsync(EventType.Updated, notification.UnpublishedEntities);

    public Task HandleAsync(ContentMovedNotification notification, CancellationToken cancellationToken) =>
        router.AnnounceAsync(EventType.Updated, notification.MoveInfoCollection.Select(move => move.Entity));

    public Task HandleAsync(ContentMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        router.AnnounceAsync(EventType.Trashed, notification.MoveInfoCollection.Select(move => move.Entity));
}
