using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OdysseyTrust.Cms.Hosting.AspNetCore;
using OdysseyTrust.Cms.Hosting.Composition;
using OdysseyTrust.Cms.Hosting.Configuration;
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
        WebRoot.Locate(builder.Environment);
        DataFolder data = new(builder.Configuration, builder.Environment);
        builder.Configuration.AddInMemoryCollection([new(DataFolder.Setting, data.Path)]);
        AddSavedSettings(builder, data);
        HttpContextAccessor httpContext = new();
        builder.Services.AddSingleton<IHttpContextAccessor>(httpContext);
        TypeLoader typeLoader = CreateTypeLoader(builder);
        builder.Services.AddSingleton(typeLoader);
        return new UmbracoBuilder(
            builder.Services,
            builder.Configuration,
            typeLoader,
            NullLoggerFactory.Instance,
            new NoopProfiler(),
            AppCaches.Create(new HttpContextRequestCache(httpContext)));
    }

    /// <summary>What the site has saved for itself counts least: a setting that somebody made wins.</summary>
    private static void AddSavedSettings(WebApplicationBuilder builder, DataFolder data)
    {
        JsonConfigurationSource saved = new() { Path = data.Within(SavedSettings.FileName), Optional = true };
        saved.ResolveFileProvider();
        builder.Configuration.Sources.Insert(0, saved);
    }

    private static TypeLoader CreateTypeLoader(WebApplicationBuilder builder)
    {
        SiteAssemblies assemblies = new(Assembly.Load(builder.Environment.ApplicationName));
        TypeFinder finder = new(NullLogger<TypeFinder>.Instance, assemblies, additionalExlusionAssemblies: null);
        return new TypeLoader(finder, NullLogger<TypeLoader>.Instance, assemblies.Assemblies);
    }
}
