using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Search.Analysis;
using OdysseyTrust.Cms.Search.Indexing;
using OdysseyTrust.Cms.Search.Searching;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Search.DependencyInjection;

/// <summary>Adds the search of the public site, and that of the back office.</summary>
public static class UmbracoBuilderExtensions
{
    /// <summary>
    /// Keeps a Lucene index of the published pages under <c>OdysseyTrust:DataPath</c>, and answers <see cref="ISiteSearch"/> from it.
    /// </summary>
    public static IUmbracoBuilder AddSearch(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<EnglishTextAnalyzer>();
        builder.Services.AddSingleton(provider => new IndexFolder(Path.Combine(
            provider.GetRequiredService<IConfiguration>().GetRequiredSection("OdysseyTrust:DataPath").Value!,
            "search",
            Constants.UmbracoIndexes.ExternalIndexName)));
        builder.Services.AddSingleton<PageIndex>();
        builder.Services.AddSingleton<PageText>();
        builder.Services.AddSingleton<PageDocuments>();
        builder.Services.AddSingleton<PageIndexer>();
        builder.Services.AddSingleton<ISiteSearch, SiteSearch>();
        builder.Services.AddSingleton<ISearchIndex, ExternalIndex>();
        builder.Services.AddSingleton<IIndexedEntitySearchService, EntitySearch>();
        builder.Services.AddSingleton<IEntitySearchService, EntityNameSearch>();
        return builder
            .AddNotificationHandler<UmbracoApplicationStartingNotification, IndexingHandler>()
            .AddNotificationHandler<ContentCacheRefresherNotification, IndexingHandler>()
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, IndexingHandler>()
            .AddNotificationHandler<PublicAccessCacheRefresherNotification, IndexingHandler>();
    }
}
