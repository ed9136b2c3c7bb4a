using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace OdysseyTrust.Cms.Management.ServerEvents;

/// <summary>Says that entities are gone.</summary>
internal sealed class AnnounceDeleted<TNotification, TEntity>(IServerEventRouter router) : INotificationAsyncHandler<TNotification>
    where TNotification : DeletedNotification<TEntity>
    where TEntity : IEntity
{
    public Task HandleAsync(TNotification notification, CancellationToken cancellationToken) =>
        router.AnnounceAsync(EventType.Deleted, notification.DeletedEntities);
}
