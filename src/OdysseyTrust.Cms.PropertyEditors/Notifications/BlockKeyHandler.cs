using OdysseyTrust.Cms.PropertyEditors.Nested;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.PropertyEditors.Notifications;

/// <summary>Gives the blocks of what is made from a blueprint keys of their own.</summary>
internal sealed class BlockKeyHandler(BlockKeyRenewal keys) : INotificationHandler<ContentScaffoldedNotification>
{
    public void Handle(ContentScaffoldedNotification notification) => keys.Renew(notification.Scaffold);
}
