using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Handlers;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>Core's handler that writes what is done to accounts into the audit log.</summary>
internal static class AuditTrail
{
    public static IUmbracoBuilder AddAuditTrail(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<UserSavedNotification, AuditNotificationsHandler>()
        .AddNotificationAsyncHandler<UserDeletedNotification, AuditNotificationsHandler>()
        .AddNotificationAsyncHandler<UserGroupWithUsersSavedNotification, AuditNotificationsHandler>()
        .AddNotificationAsyncHandler<AssignedUserGroupPermissionsNotification, AuditNotificationsHandler>();
}
