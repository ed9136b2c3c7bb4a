using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DeliveryApi.Accessors;

namespace OdysseyTrust.Cms.Hosting.DependencyInjection;

/// <summary>
/// Core's value converters and webhooks use the Delivery API's builders whether or not the API is served. It is not: what would answer a
/// request of its own is Core's version that does nothing.
/// </summary>
internal static class DeliveryApi
{
    public static IServiceCollection AddDeliveryApiCoreServices(this IServiceCollection services) => services
        .AddSingleton<IApiElementBuilder, ApiElementBuilder>()
        .AddSingleton<IApiContentBuilder, ApiContentBuilder>()
        .AddSingleton<IApiContentResponseBuilder, ApiContentResponseBuilder>()
        .AddSingleton<IApiMediaBuilder, ApiMediaBuilder>()
        .AddSingleton<IApiContentNameProvider, ApiContentNameProvider>()
        .AddSingleton<IApiContentPathProvider, ApiContentPathProvider>()
        .AddSingleton<IApiContentPathResolver, ApiContentPathResolver>()
        .AddSingleton<IApiContentRouteBuilder, ApiContentRouteBuilder>()
        .AddSingleton<IApiDocumentUrlService, ApiDocumentUrlService>()
        .AddSingleton<IApiMediaUrlProvider, ApiMediaUrlProvider>()
        .AddSingleton<IApiPropertyRenderer, ApiPropertyRenderer>()
        .AddSingleton<IApiPublishedContentCache, ApiPublishedContentCache>()
        .AddSingleton<IDeliveryApiCompositeIdHandler, DeliveryApiCompositeIdHandler>()
        .AddSingleton<IApiAccessService, NoopApiAccessService>()
        .AddSingleton<IApiContentQueryService, NoopApiContentQueryService>()
        .AddSingleton<IApiMediaQueryService, NoopApiMediaQueryService>()
        .AddSingleton<ICurrentMemberClaimsProvider, NoopCurrentMemberClaimsProvider>()
        .AddSingleton<IOutputExpansionStrategyAccessor, NoopOutputExpansionStrategyAccessor>()
        .AddSingleton<IRequestCultureService, NoopRequestCultureService>()
        .AddSingleton<IRequestMemberAccessService, NoopRequestMemberAccessService>()
        .AddSingleton<IRequestPreviewService, NoopRequestPreviewService>()
        .AddSingleton<IRequestRedirectService, NoopRequestRedirectService>()
        .AddSingleton<IRequestRoutingService, NoopRequestRoutingService>()
        .AddSingleton<IRequestStartItemProviderAccessor, NoopRequestStartItemProviderAccessor>();
}
