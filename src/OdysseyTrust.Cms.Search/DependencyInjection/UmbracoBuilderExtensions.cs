using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.Search.DependencyInjection;

public static class UmbracoBuilderExtensions
{
    public static IUmbracoBuilder AddSearch(this IUmbracoBuilder builder) => builder;
}
