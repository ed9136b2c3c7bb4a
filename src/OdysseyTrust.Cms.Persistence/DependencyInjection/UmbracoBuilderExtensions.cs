using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.Persistence.DependencyInjection;

public static class UmbracoBuilderExtensions
{
    public static IUmbracoBuilder AddPersistence(this IUmbracoBuilder builder) => builder;
}
