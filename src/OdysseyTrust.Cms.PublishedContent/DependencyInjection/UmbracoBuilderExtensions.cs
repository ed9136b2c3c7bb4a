using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.PublishedContent.DependencyInjection;

public static class UmbracoBuilderExtensions
{
    public static IUmbracoBuilder AddPublishedContent(this IUmbracoBuilder builder) => builder;
}
