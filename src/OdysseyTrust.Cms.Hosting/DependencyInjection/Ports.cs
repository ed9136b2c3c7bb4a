using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Hosting.Diagnostics;
using OdysseyTrust.Cms.Hosting.Packaging;
using OdysseyTrust.Cms.Hosting.Redirects;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.HealthChecks.NotificationMethods;
using Umbraco.Cms.Core.Install;
using Umbraco.Cms.Core.Manifest;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.DependencyInjection;

/// <summary>What else Core asks for and no other project has more to do with.</summary>
internal static class Ports
{
    public static IUmbracoBuilder AddPorts(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddSingleton<IFilePermissionHelper, FilePermissionHelper>()
            .AddSingleton<IIpAddressUtilities, IpAddressUtilities>()
            .AddSingleton<IMarkdownToHtmlConverter, HealthCheckMarkdown>()
            .AddSingleton<DocumentTypeImport>()
            .AddSingleton<MediaTypeImport>()
            .AddSingleton<IPackageDataInstallation, PackageDataInstallation>()
            .AddSingleton<IPackageManifestService, PackageManifestService>()
            .AddSingleton<IPackagingService, PackagingService>()
            .AddSingleton<IRedirectTracker, RedirectTracker>()
            .AddSingleton<ISystemTroubleshootingInformationService, SystemTroubleshootingInformationService>()
            .AddSingleton<IUsageInformationService, UsageInformationService>();
        return builder
            .AddNotificationHandler<ContentPublishingNotification, RedirectTrackingHandler>()
            .AddNotificationHandler<ContentMovingNotification, RedirectTrackingHandler>()
            .AddNotificationAsyncHandler<ContentPublishedNotification, RedirectTrackingHandler>()
            .AddNotificationAsyncHandler<ContentMovedNotification, RedirectTrackingHandler>();
    }
}
