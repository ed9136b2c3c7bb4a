using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OdysseyTrust.Cms.Hosting.DependencyInjection;
using OdysseyTrust.Cms.Management.DependencyInjection;
using OdysseyTrust.Cms.Media.DependencyInjection;
using OdysseyTrust.Cms.Persistence.DependencyInjection;
using OdysseyTrust.Cms.PropertyEditors.DependencyInjection;
using OdysseyTrust.Cms.PublishedContent.DependencyInjection;
using OdysseyTrust.Cms.Search.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Extensions;

namespace OdysseyTrust.Tests.Integration.Composition;

/// <summary>Composes the site without its pages, for tests of Core's services. It serves nothing, and says nothing.</summary>
internal static class UnservedSite
{
    /// <param name="settings">Configuration that differs from the site's own.</param>
    /// <param name="parts">Parts of the site that only some tests want.</param>
    /// <param name="services">Services that a test adds or replaces.</param>
    public static WebApplication Compose(
        IEnumerable<KeyValuePair<string, string?>> settings,
        Action<IUmbracoBuilder>? parts = null,
        Action<IServiceCollection>? services = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Configuration.AddInMemoryCollection(settings);
        IUmbracoBuilder site = builder.CreateUmbracoBuilder()
            .AddHosting()
            .AddPersistence()
            .AddPublishedContent()
            .AddPropertyEditors()
            .AddMedia()
            .AddSearch();
        parts?.Invoke(site);
        site.AddManagement().AddComposers().Build();
        services?.Invoke(builder.Services);
        builder.Logging.ClearProviders();
        return builder.Build();
    }
}
