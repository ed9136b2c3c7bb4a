using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Sync.WriteBack;

/// <summary>Writes schema items back when they are saved.</summary>
internal sealed class SavedHandler<TNotification, TEntity>(SchemaWriteBack writeBack) : INotificationAsyncHandler<TNotification>
    where TNotification : SavedNotification<TEntity>
    where TEntity : IEntity
{
    public Task HandleAsync(TNotification notification, CancellationToken cancellationToken)
        => ChangedItems.WriteAsync(writeBack, notification.SavedEntities.Cast<IEntity>(), cancellationToken);
}
