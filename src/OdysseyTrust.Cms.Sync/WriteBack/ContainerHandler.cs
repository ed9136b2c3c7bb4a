using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Sync.WriteBack;

/// <summary>Writes the items in containers back when a container is renamed: their files name it.</summary>
internal sealed class ContainerHandler(SchemaWriteBack writeBack)
    : INotificationAsyncHandler<EntityContainerSavedNotification>, INotificationAsyncHandler<EntityContainerRenamedNotification>
{
    public Task HandleAsync(EntityContainerSavedNotification notification, CancellationToken cancellationToken)
        => WriteAsync(notification.SavedEntities, cancellationToken);

    public Task HandleAsync(EntityContainerRenamedNotification notification, CancellationToken cancellationToken)
        => WriteAsync(notification.Entities, cancellationToken);

    private static bool IsInContainer(SyncRecord record) => record is DataTypeRecord { Folder: not null } or ContentTypeRecord { Folder: not null };

    private async Task WriteAsync(IEnumerable<EntityContainer> containers, CancellationToken cancellationToken)
    {
        foreach (SyncKind kind in containers.Select(WriteBackItems.KindIn).OfType<SyncKind>().Distinct())
        {
            await writeBack.SaveAsync(kind, IsInContainer, cancellationToken);
        }
    }
}
