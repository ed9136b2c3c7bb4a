using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Hosting.RecycleBins;
using OdysseyTrust.Cms.Hosting.UserNotifications;
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
        .AddRecycleBins()
        .AddWarnings();

    private static IUmbracoBuilder AddInitialisers(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<PostRuntimePremigrationsUpgradeNotification, NavigationInitializationNotificationHandler>()
        .AddNotificationAsyncHandler<PostRuntimePremigrationsUpgradeNotification, PublishStatusInitializationNotificationHandler>();

    private static IUmbracoBuilder AddUserNotifications(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddSingleton<UserNotificationsHandler.Notifier>()
            .AddSingleton<UserNotificationsHandler>()
            .AddSingleton<Subscribers>();
        return builder
            .TellUsersOf<ContentSavedNotification>()
            .TellUsersOf<ContentSortedNotification>()
            .TellUsersOf<ContentPublishedNotification>()
            .TellUsersOf<ContentMovedNotification>()
            .TellUsersOf<ContentMovedToRecycleBinNotification>()
            .TellUsersOf<ContentCopiedNotification>()
            .TellUsersOf<ContentRolledBackNotification>()
            .TellUsersOf<ContentUnpublishedNotification>()
            .TellUsersOf<AssignedUserGroupPermissionsNotification>()
            .TellUsersOf<PublicAccessEntrySavedNotification>();
    }

    private static IUmbracoBuilder TellUsersOf<TNotification>(this IUmbracoBuilder builder)
        where TNotification : INotification =>
        builder.AddNotificationHandler<TNotification, TellSubscribers<TNotification>>();

    private static IUmbracoBuilder AddRecycleBins(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<OriginalParents>();
        return builder
            .AddNotificationHandler<ContentMovedToRecycleBinNotification, RememberOriginalParents>()
            .AddNotificationHandler<MediaMovedToRecycleBinNotification, RememberOriginalParents>()
            .AddNotificationHandler<ContentMovedNotification, RememberOriginalParents>()
            .AddNotificationHandler<MediaMovedNotification, RememberOriginalParents>();
    }

    private static IUmbracoBuilder AddWarnings(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<ContentCopiedNotification, RelateOnCopyNotificationHandler>()
        .AddNotificationAsyncHandler<ContentPublishedNotification, AddDomainWarningsWhenPublishingNotificationHandler>()
        .AddNotificationAsyncHandler<ContentPublishedNotification, AddUnroutableContentWarningsWhenPublishingNotificationHandler>()
        .AddNotificationAsyncHandler<ContentTypeSavingNotification, WarnDocumentTypeElementSwitchNotificationHandler>()
        .AddNotificationAsyncHandler<ContentTypeSavedNotification, WarnDocumentTypeElementSwitchNotificationHandler>();
}
