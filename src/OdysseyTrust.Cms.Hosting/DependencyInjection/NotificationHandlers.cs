using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Handlers;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Navigation;

namespace OdysseyTrust.Cms.Hosting.DependencyInjection;

/// <summary>Core's handlers of its own notifications.</summary>
internal static class NotificationHandlers
{
    public static IUmbracoBuilder AddCoreNotifications(this IUmbracoBuilder builder) => builder
        .AddInitialisers()
        .AddUserNotifications()
        .AddDistributedCacheHandlers()
        .AddWarnings();

    private static IUmbracoBuilder AddInitialisers(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<PostRuntimePremigrationsUpgradeNotification, NavigationInitializationNotificationHandler>()
        .AddNotificationAsyncHandler<PostRuntimePremigrationsUpgradeNotification, PublishStatusInitializationNotificationHandler>();

    private static IUmbracoBuilder AddUserNotifications(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<UserNotificationsHandler.Notifier>();
        return builder
            .AddNotificationHandler<ContentSavedNotification, UserNotificationsHandler>()
            .AddNotificationHandler<ContentSortedNotification, UserNotificationsHandler>()
            .AddNotificationHandler<ContentPublishedNotification, UserNotificationsHandler>()
            .AddNotificationHandler<ContentMovedNotification, UserNotificationsHandler>()
            .AddNotificationHandler<ContentMovedToRecycleBinNotification, UserNotificationsHandler>()
            .AddNotificationHandler<ContentCopiedNotification, UserNotificationsHandler>()
            .AddNotificationHandler<ContentRolledBackNotification, UserNotificationsHandler>()
            .AddNotificationHandler<ContentUnpublishedNotification, UserNotificationsHandler>()
            .AddNotificationHandler<AssignedUserGroupPermissionsNotification, UserNotificationsHandler>()
            .AddNotificationHandler<PublicAccessEntrySavedNotification, UserNotificationsHandler>();
    }

    private static IUmbracoBuilder AddWarnings(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<ContentCopiedNotification, RelateOnCopyNotificationHandler>()
        .AddNotificationAsyncHandler<ContentPublishedNotification, AddDomainWarningsWhenPublishingNotificationHandler>()
        .AddNotificationAsyncHandler<ContentPublishedNotification, AddUnroutableContentWarningsWhenPublishingNotificationHandler>()
        .AddNotificationAsyncHandler<ContentTypeSavingNotification, WarnDocumentTypeElementSwitchNotificationHandler>()
        .AddNotificationAsyncHandler<ContentTypeSavedNotification, WarnDocumentTypeElementSwitchNotificationHandler>();
}
