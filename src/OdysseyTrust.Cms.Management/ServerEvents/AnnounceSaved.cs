using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace OdysseyTrust.Cms.Management.ServerEvents;

/// <summary>Says that entities were made or changed.</summary>
internal sealed class AnnounceSaved<TNotification, TEntity>(IServerEventRouter router) : INotificationAsyncHandler<TNotification>
    where TNotification : SavedNotification<TEntity>
    where TEntity : IEntity
{
    public async Task HandleAsync(TNotification notification, CancellationToken cancellationToken)
    {
        ILookup<bool, TEntity> entities = notification.SavedEntities.ToLookup(IsNew);
        await router.AnnounceAsync(EventType.Created, entities[true]);
        await router.AnnounceAsync(EventType.Updated, entities[false]);
    }

    /// <summary>An entity gets its id when it is stored for the first time.</summary>
    private static bool IsNew(TEntity entity) => entity is IRememberBeingDirty dirty && dirty.WasPropertyDirty(nameof(IEntity.Id));
}
