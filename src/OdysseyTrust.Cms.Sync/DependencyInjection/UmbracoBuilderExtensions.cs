using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.Sync.DependencyInjection;

public static class UmbracoBuilderExtensions
{
    public static IUmbracoBuilder AddSync(this IUmbracoBuilder builder) => builder;
}
