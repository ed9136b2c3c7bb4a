using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.PublishedContent.Caches;
using OdysseyTrust.Cms.PublishedContent.ContentTypes;
using OdysseyTrust.Cms.PublishedContent.Items;
using OdysseyTrust.Cms.PublishedContent.Notifications;
using OdysseyTrust.Cms.PublishedContent.Snapshots;
using OdysseyTrust.Cms.PublishedContent.Storage;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Cms.PublishedContent.DependencyInjection;

public static class UmbracoBuilderExtensions
{
    /// <summary>
    /// Adds the published caches: an in-memory snapshot of all published content, which is loaded when the application starts
    /// and follows Core's cache refreshers.
    /// </summary>
    public static IUmbracoBuilder AddPublishedContent(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddSnapshot()
            .AddCaches()
            .AddContext();

        return builder.AddNotifications();
    }

    private static IServiceCollection AddSnapshot(this IServiceCollection services)
        => services
            .AddSingleton<PublishedSnapshotStore>()
            .AddSingleton<IValueLifetimes>(provider => provider.GetRequiredService<PublishedSnapshotStore>())
            .AddSingleton<SnapshotSeeder>()
            .AddSingleton<RequestDrafts>()
            .AddSingleton<ItemContext>()
            .AddSingleton<ItemVersionFactory>()
            .AddSingleton<PublishedItemFactory>()
            .AddReader<IContent, IDocumentRepository>(Constants.Locks.ContentTree)
            .AddReader<IMedia, IMediaRepository>(Constants.Locks.MediaTree)
            .AddReader<IElement, IElementRepository>(Constants.Locks.ElementTree);

    private static IServiceCollection AddReader<TContent, TRepository>(this IServiceCollection services, int treeLock)
        where TContent : class, IContentBase
        where TRepository : IContentRepository<int, TContent>, Umbraco.Cms.Core.Persistence.IReadRepository<Guid, TContent>
        => services.AddSingleton<IContentReader<TContent>>(provider => new RepositoryContentReader<TContent, TRepository>(
            provider.GetRequiredService<TRepository>(),
            provider.GetRequiredService<ICoreScopeProvider>(),
            treeLock));

    private static IServiceCollection AddCaches(this IServiceCollection services)
        => services
            .AddSingleton<PreviewAccess>()
            .AddSingleton<DocumentCacheService>()
            .AddSingleton<IDocumentCacheService>(provider => provider.GetRequiredService<DocumentCacheService>())
            .AddSingleton<IPublishedContentCache, PublishedContentCache>()
            .AddSingleton<MediaCacheService>()
            .AddSingleton<IMediaCacheService>(provider => provider.GetRequiredService<MediaCacheService>())
            .AddSingleton<IPublishedMediaCache, PublishedMediaCache>()
            .AddSingleton<ElementCacheService>()
            .AddSingleton<IElementCacheService>(provider => provider.GetRequiredService<ElementCacheService>())
            .AddSingleton<IPublishedElementCache, PublishedElementCache>()
            .AddSingleton<IPublishedMemberCache, PublishedMemberCache>()
            .AddSingleton<PublishedContentTypeCache>()
            .AddSingleton<IPublishedContentTypeCache>(provider => provider.GetRequiredService<PublishedContentTypeCache>())
            .AddSingleton<IDomainCacheService, DomainCacheService>()
            .AddSingleton<IDomainCache, DomainCache>()
            .AddSingleton<ICacheManager, CacheManager>()
            .AddSingleton<IDatabaseCacheRebuilder, DatabaseCacheRebuilder>()
            .AddSingleton<IDeferredCacheRebuildService, DeferredCacheRebuildService>()
            .AddSingleton<IBlockElementService, BlockElementService>()
            .AddSingleton<ITagQuery, TagQuery>();

    /// <summary>Core's own classes, which it leaves for others to register. Its model factory finds models by the type loader.</summary>
    private static IServiceCollection AddContext(this IServiceCollection services)
        => services
            .AddSingleton<IPublishedContentTypeFactory, PublishedContentTypeFactory>()
            .AddSingleton<IVariationContextAccessor, HybridVariationContextAccessor>()
            .AddSingleton<IPropertyRenderingContextAccessor, HybridPropertyRenderingContextAccessor>();

    private static IUmbracoBuilder AddNotifications(this IUmbracoBuilder builder)
        => builder
            .AddNotificationAsyncHandler<UmbracoApplicationStartingNotification, SeedOnStart>()
            .AddNotificationHandler<ContentCacheRefresherNotification, ExpireConvertedValues>()
            .AddNotificationHandler<MediaCacheRefresherNotification, ExpireConvertedValues>()
            .AddNotificationHandler<ElementCacheRefresherNotification, ExpireConvertedValues>()
            .AddNotificationHandler<MemberCacheRefresherNotification, ExpireConvertedValues>()
            .AddNotificationHandler<DomainCacheRefresherNotification, ExpireConvertedValues>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, ExpireConvertedValues>()
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, ExpireConvertedValues>()
            .AddNotificationHandler<DataTypeCacheRefresherNotification, ExpireConvertedValues>();
}
