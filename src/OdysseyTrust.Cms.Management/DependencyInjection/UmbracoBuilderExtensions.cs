using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

public static class UmbracoBuilderExtensions
{
    public static IUmbracoBuilder AddManagement(this IUmbracoBuilder builder) => builder;
}
