using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.PropertyEditors.DependencyInjection;

public static class UmbracoBuilderExtensions
{
    public static IUmbracoBuilder AddPropertyEditors(this IUmbracoBuilder builder) => builder;
}
