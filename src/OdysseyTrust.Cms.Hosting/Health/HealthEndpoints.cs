using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection;

namespace OdysseyTrust.Cms.Hosting.Health;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: pages are served and users can sign in; 503 until then.
/// </summary>
internal static class HealthEndpoints
{
    private const string Live = "/health/live";
    private const string Ready = "/health/ready";
    private const string ReadyTag = "ready";

    public static IServiceCollection AddSiteHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<SiteHealth>("site", tags: [ReadyTag]);
        return services;
    }

    public static IApplicationBuilder UseSiteHealth(this IApplicationBuilder app) => app
        .UseHealthChecks(Live, new HealthCheckOptions { Predicate = _ => false })
        .UseHealthChecks(Ready, new HealthCheckOptions { Predicate = check => check.Tags.Contains(ReadyTag) });
}
