using OdysseyTrust.Cms.PropertyEditors.Media.Uploads;
using OdysseyTrust.Cms.PropertyEditors.Nested;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.PropertyEditors.Notifications;

/// <summary>Deletes the files of content that has been deleted for good, whether or not they lay in the recycle bin.</summary>
internal sealed class FileDeletionHandler(NestedValues values, StoredFiles files, MediaFileManager media)
    : INotificationHandler<ContentDeletedNotification>,
        INotificationHandler<ContentDeletedBlueprintNotification>,
        INotificationHandler<ElementDeletedNotification>,
        INotificationHandler<MediaDeletedNotification>,
        INotificationHandler<MemberDeletedNotification>
{
    public void Handle(ContentDeletedNotification notification) => Delete(notification.DeletedEntities);

    public void Handle(ContentDeletedBlueprintNotification notification) => Delete(notification.DeletedBlueprints);

    public void Handle(ElementDeletedNotification notification) => Delete(notification.DeletedEntities);

    public void Handle(MediaDeletedNotification notification) => Delete(notification.DeletedEntities);

    public void Handle(MemberDeletedNotification notification) => Delete(notification.DeletedEntities);

    private void Delete(IEnumerable<IContentBase> deleted)
    {
        string[] paths =
        [
            .. deleted
                .SelectMany(values.Leaves)
                .Select(files.Url)
                .OfType<string>()
                .Select(media.FileSystem.GetRelativePath)
                .SelectMany(path => new[] { path, TrashedFile.Path(path) })
                .Distinct(),
        ];
        if (paths.Length > 0)
        {
            media.DeleteMediaFiles(paths);
        }
    }
}
