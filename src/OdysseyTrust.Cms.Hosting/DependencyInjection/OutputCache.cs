using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Hosting.OutputCaching;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Hosting.DependencyInjection;

/// <summary>Keeping whole pages, compressed, until something changes.</summary>
internal static class OutputCache
{
    public static IUmbracoBuilder AddOutputCache(this IUmbracoBuilder builder)
    {
        builder.Services.AddOptions<OutputCacheOptions>().BindConfiguration(OutputCacheOptions.Section);
        builder.Services
            .AddSingleton<PageRequests>()
            .AddSingleton<PageCache>()
            .AddSingleton<PartCache>()
            .AddSingleton<IWebsiteOutputCacheManager, WebsiteOutputCacheManager>();
        return builder
            .EvictOn<ContentCacheRefresherNotification>()
            .EvictOn<MediaCacheRefresherNotification>()
            .EvictOn<ElementCacheRefresherNotification>()
            .EvictOn<ContentTypeCacheRefresherNotification>()
            .EvictOn<DataTypeCacheRefresherNotification>()
            .EvictOn<TemplateCacheRefresherNotification>()
            .EvictOn<DictionaryCacheRefresherNotification>()
            .EvictOn<LanguageCacheRefresherNotification>()
            .EvictOn<DomainCacheRefresherNotification>()
            .EvictOn<MemberCacheRefresherNotification>()
            .EvictOn<PublicAccessCacheRefresherNotification>();
    }

    private static IUmbracoBuilder EvictOn<TNotification>(this IUmbracoBuilder builder)
        where TNotification : CacheRefresherNotification =>
        builder.AddNotificationAsyncHandler<TNotification, EvictPages<TNotification>>();
}
