using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Sync.WriteBack;

/// <summary>Leaves tombstones for schema items when they are deleted.</summary>
internal sealed class DeletedHandler<TNotification, TEntity>(SchemaWriteBack writeBack) : INotificationAsyncHandler<TNotification>
    where TNotification : DeletedNotification<TEntity>
    where TEntity : IEntity
{
    public Task HandleAsync(TNotification notification, CancellationToken cancellationToken)
    {
        foreach (IGrouping<SyncKind, SyncRecord> kind in notification.DeletedEntities
            .Select(entity => WriteBackItems.ToRecord(entity))
            .GroupBy(record => record.Kind))
        {
            writeBack.Delete(kind.Key, kind, cancellationToken);
        }

        return Task.CompletedTask;
    }
}
