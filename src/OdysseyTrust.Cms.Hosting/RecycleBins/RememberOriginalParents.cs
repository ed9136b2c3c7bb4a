using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using static Umbraco.Cms.Core.Constants.Conventions.RelationTypes;

namespace OdysseyTrust.Cms.Hosting.RecycleBins;

/// <summary>Lets editors put back what they have put into a recycle bin.</summary>
internal sealed class RememberOriginalParents(OriginalParents parents) :
    INotificationHandler<ContentMovedToRecycleBinNotification>,
    INotificationHandler<MediaMovedToRecycleBinNotification>,
    INotificationHandler<ContentMovedNotification>,
    INotificationHandler<MediaMovedNotification>
{
    public void Handle(ContentMovedToRecycleBinNotification notification)
    {
        foreach (MoveToRecycleBinEventInfo<IContent> move in notification.MoveInfoCollection)
        {
            parents.Remember(move.Entity, move.OriginalPath, RelateParentDocumentOnDeleteAlias);
        }
    }

    public void Handle(MediaMovedToRecycleBinNotification notification)
    {
        foreach (MoveToRecycleBinEventInfo<IMedia> move in notification.MoveInfoCollection)
        {
            parents.Remember(move.Entity, move.OriginalPath, RelateParentMediaFolderOnDeleteAlias);
        }
    }

    public void Handle(ContentMovedNotification notification)
    {
        foreach (MoveEventInfo<IContent> move in notification.MoveInfoCollection)
        {
            parents.ForgetRestored(move.Entity, move.OriginalPath, Constants.System.RecycleBinContentString, RelateParentDocumentOnDeleteAlias);
        }
    }

    public void Handle(MediaMovedNotification notification)
    {
        foreach (MoveEventInfo<IMedia> move in notification.MoveInfoCollection)
        {
            parents.ForgetRestored(move.Entity, move.OriginalPath, Constants.System.RecycleBinMediaString, RelateParentMediaFolderOnDeleteAlias);
        }
    }
}
