using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.PropertyEditors.Media.Uploads;
using OdysseyTrust.Cms.PropertyEditors.Nested;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.PropertyEditors.Notifications;

/// <summary>
/// Takes the files of media that go into the recycle bin away from the address that visitors know, by Umbraco's suffix <c>.deleted</c>, and puts them back
/// when the media come out: <c>Umbraco:CMS:Content:EnableMediaRecycleBinProtection</c>.
/// </summary>
internal sealed class RecycleBinFileHandler(NestedValues values, StoredFiles files, MediaFileManager media, IOptionsMonitor<ContentSettings> settings)
    : INotificationHandler<MediaMovedToRecycleBinNotification>,
        INotificationHandler<MediaMovedNotification>
{
    private static readonly string RecycleBinPath = $"{Constants.System.RootString},{Constants.System.RecycleBinMediaString}";

    public void Handle(MediaMovedToRecycleBinNotification notification)
    {
        if (settings.CurrentValue.EnableMediaRecycleBinProtection)
        {
            media.SuffixMediaFiles(
                FilesOf(notification.MoveInfoCollection.Select(move => move.Entity)).Where(media.FileSystem.FileExists),
                Constants.Conventions.Media.TrashedMediaSuffix);
        }
    }

    // Also when the protection has been switched off since.
    public void Handle(MediaMovedNotification notification) => media.RemoveSuffixFromMediaFiles(
        FilesOf(notification.MoveInfoCollection.Where(move => move.OriginalPath.StartsWith(RecycleBinPath, StringComparison.Ordinal)).Select(move => move.Entity))
            .Select(TrashedFile.Path)
            .Where(media.FileSystem.FileExists),
        Constants.Conventions.Media.TrashedMediaSuffix);

    /// <summary>None that belongs to something else: a value can be imported that names any file.</summary>
    private string[] FilesOf(IEnumerable<IMedia> moved) =>
    [
        .. moved
            .SelectMany(values.Leaves)
            .Select(value => (Url: files.Url(value), value.OwnerKey, value.PropertyType))
            .Where(file => file.Url is not null && media.IsFileOwnedBy(file.Url, file.OwnerKey, file.PropertyType.Key))
            .Select(file => media.FileSystem.GetRelativePath(file.Url!))
            .Distinct(),
    ];
}
