using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Services;

public sealed class NotificationServiceTests : ManagementTests
{
    private INotificationService Notifications => Site.Get<INotificationService>();

    [Test]
    public async Task A_user_is_told_only_of_what_they_last_chose()
    {
        IUser user = await Site.UserAsync("curious", Constants.Security.WriterGroupKey);
        IContent document = await Site.DocumentAsync("Watched");
        Notifications.SetNotifications(user, document, [ActionPublish.ActionLetter, ActionMove.ActionLetter]);

        Notifications.SetNotifications(user, document, [ActionMove.ActionLetter, ActionDelete.ActionLetter]);

        Notification[] stored = [.. Notifications.GetUserNotifications(user)!];
        Assert.Multiple(() =>
        {
            Assert.That(stored.Select(notification => notification.Action), Is.EquivalentTo([ActionMove.ActionLetter, ActionDelete.ActionLetter]));
            Assert.That(stored.Select(notification => notification.EntityType), Is.All.EqualTo(Constants.ObjectTypes.Document));
            Assert.That(Notifications.GetEntityNotifications(document)!.Count(), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task A_notification_is_made_once()
    {
        IUser user = await Site.UserAsync("once", Constants.Security.WriterGroupKey);
        IContent document = await Site.DocumentAsync("Watched once");

        bool first = Notifications.TryCreateNotification(user, document, ActionPublish.ActionLetter, out Notification? made);
        bool second = Notifications.TryCreateNotification(user, document, ActionPublish.ActionLetter, out _);

        Assert.Multiple(() =>
        {
            Assert.That(first, Is.True);
            Assert.That(made!.EntityId, Is.EqualTo(document.Id));
            Assert.That(second, Is.False);
        });
    }

    [Test]
    public async Task Notifications_go_with_their_document()
    {
        IUser user = await Site.UserAsync("late", Constants.Security.WriterGroupKey);
        IContent document = await Site.DocumentAsync("Watched and gone");
        Notifications.SetNotifications(user, document, [ActionPublish.ActionLetter]);

        Site.Get<IContentService>().Delete(document);

        Assert.That(Notifications.GetUserNotifications(user), Is.Empty);
    }
}
