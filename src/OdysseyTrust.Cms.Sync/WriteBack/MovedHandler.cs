using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Sync.WriteBack;

/// <summary>Writes schema items back when they are moved.</summary>
internal sealed class MovedHandler<TNotification, TEntity>(SchemaWriteBack writeBack) : INotificationAsyncHandler<TNotification>
    where TNotification : MovedNotification<TEntity>
    where TEntity : IEntity
{
    public Task HandleAsync(TNotification notification, CancellationToken cancellationToken)
        => ChangedItems.WriteAsync(writeBack, notification.MoveInfoCollection.Select(move => (IEntity)move.Entity), cancellationToken);
}
