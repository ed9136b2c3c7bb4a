using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Media.Protection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Media.DependencyInjection;

/// <summary>Keeps from visitors the files that are not for them, and from browsers what they would run.</summary>
internal static class MediaProtection
{
    /// <summary>Call this before anything that serves media files is added: startup filters surround each other in the order in which they were added.</summary>
    public static IUmbracoBuilder AddMediaProtection(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<StaffOnlyFolders>();
        builder.Services.AddSingleton<INotificationHandler<MediaCacheRefresherNotification>>(provider => provider.GetRequiredService<StaffOnlyFolders>());
        builder.Services.AddSingleton<HiddenMedia>();
        builder.Services.AddTransient<IStartupFilter, MediaGuardStartupFilter>();
        return builder;
    }
}
