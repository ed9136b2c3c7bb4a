using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.Media.DependencyInjection;

public static class UmbracoBuilderExtensions
{
    public static IUmbracoBuilder AddMedia(this IUmbracoBuilder builder) => builder;
}
