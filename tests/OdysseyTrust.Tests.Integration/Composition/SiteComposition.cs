using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Composition;

/// <summary>The services that the site registers, as <c>Program</c> does it; nothing is started.</summary>
internal sealed class SiteComposition : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _data = new();
    private readonly List<ServiceDescriptor> _registered = [];

    private SiteComposition()
    {
    }

    /// <summary>Runs <c>Program</c> up to where the server would start.</summary>
    public static IReadOnlyList<ServiceDescriptor> Compose()
    {
        using SiteComposition site = new();
        _ = site.Services;
        return site._registered;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment(Environments.Production)
        .UseSetting("OdysseyTrust:DataPath", _data.Path)
        .ConfigureServices(services =>
        {
            _registered.AddRange(services);
            services.RemoveAll<IHostedService>();
            services.RemoveAll<IStartupFilter>();
            services.AddSingleton<IStartupFilter, NoPipeline>();
        });

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _data.Dispose();
    }

    /// <summary>A middleware is made when the pipeline is built: too early for a test that says what can't be made.</summary>
    private sealed class NoPipeline : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => _ => { };
    }
}
