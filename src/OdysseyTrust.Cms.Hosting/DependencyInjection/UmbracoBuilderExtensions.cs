using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.Hosting.DependencyInjection;

public static class UmbracoBuilderExtensions
{
    public static IUmbracoBuilder AddHosting(this IUmbracoBuilder builder) => builder;
}
