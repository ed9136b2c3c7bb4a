using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Management.ConcurrentEdits;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>Keeps editors of one page from overwriting each other.</summary>
internal static class ConcurrentEditing
{
    public static IUmbracoBuilder AddConcurrentEditing(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<NewerVersions>();
        return builder
            .AddNotificationHandler<ContentSavingNotification, RefuseOverwriting>()
            .AddNotificationHandler<MediaSavingNotification, RefuseOverwriting>();
    }
}
