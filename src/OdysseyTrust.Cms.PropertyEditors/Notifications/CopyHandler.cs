using OdysseyTrust.Cms.PropertyEditors.Media.Uploads;
using OdysseyTrust.Cms.PropertyEditors.Nested;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.PropertyEditors.Notifications;

/// <summary>Gives a copy of content what it must not share with the original: the keys of its blocks, and its files.</summary>
internal sealed class CopyHandler(BlockKeyRenewal keys, NestedValues values, StoredFiles files)
    : INotificationHandler<ContentCopyingNotification>, INotificationHandler<ElementCopyingNotification>
{
    public void Handle(ContentCopyingNotification notification) => Separate(notification.Copy);

    public void Handle(ElementCopyingNotification notification) => Separate(notification.Copy);

    // The files of blocks lie by the keys of the blocks, which are therefore first.
    private void Separate(IContentBase copy)
    {
        keys.Renew(copy);
        values.Rewrite(copy, files.Copy);
    }
}
