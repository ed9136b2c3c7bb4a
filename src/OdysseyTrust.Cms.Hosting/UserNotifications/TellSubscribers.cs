using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OdysseyTrust.Cms.Hosting.UserNotifications;

/// <summary>
/// Passes a notification on to Core's handler, which mails those who subscribe to it. Without the site's address Core can't mail anybody and warns
/// each time: that is worth saying when somebody waits for mail, and only then.
/// </summary>
internal sealed class TellSubscribers<TNotification>(
    UserNotificationsHandler handler,
    IHostingEnvironment hostingEnvironment,
    IRuntimeState state,
    Subscribers subscribers) : INotificationHandler<TNotification>
    where TNotification : INotification
{
    private bool IsAwaited => hostingEnvironment.ApplicationMainUrl is not null || (state.Level == RuntimeLevel.Run && subscribers.Any());

    /// <inheritdoc />
    public void Handle(TNotification notification)
    {
        if (IsAwaited)
        {
            ((INotificationHandler<TNotification>)(INotificationHandler)handler).Handle(notification);
        }
    }
}
