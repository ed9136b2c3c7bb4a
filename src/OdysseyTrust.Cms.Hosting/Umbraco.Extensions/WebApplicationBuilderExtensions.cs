using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OdysseyTrust.Cms.Hosting.AspNetCore;
using OdysseyTrust.Cms.Hosting.Composition;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Logging;

// The namespace that a stock Umbraco site finds this in.
namespace Umbraco.Extensions;

/// <summary>Starts the composition of an Umbraco site.</summary>
public static class WebApplicationBuilderExtensions
{
    /// <summary>
    /// Creates the builder that Umbraco's services are added to. Nothing is resolved before <see cref="IUmbracoBuilder.Build"/>.
    /// </summary>
    public static IUmbracoBuilder CreateUmbracoBuilder(this WebApplicationBuilder builder)
    {
        HttpContextAccessor httpContext = new();
        builder.Services.AddSingleton<IHttpContextAccessor>(httpContext);
        return new UmbracoBuilder(
            builder.Services,
            builder.Configuration,
            CreateTypeLoader(builder),
            NullLoggerFactory.Instance,
            new NoopProfiler(),
            AppCaches.Create(new HttpContextRequestCache(httpContext)));
    }

    private static TypeLoader CreateTypeLoader(WebApplicationBuilder builder)
    {
        SiteAssemblies assemblies = new(Assembly.Load(builder.Environment.ApplicationName));
        TypeFinder finder = new(NullLogger<TypeFinder>.Instance, assemblies, additionalExlusionAssemblies: null);
        return new TypeLoader(finder, NullLogger<TypeLoader>.Instance, assemblies.Assemblies);
    }
}
