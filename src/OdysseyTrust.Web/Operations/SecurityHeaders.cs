using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Routing;

namespace OdysseyTrust.Web.Operations;

/// <summary>Tells browsers what pages may do.</summary>
internal static class SecurityHeaders
{
    private const int HstsMaxAge = 365 * 24 * 60 * 60;

    /// <summary>
    /// Public pages load nothing from anywhere else and run no script or style of their own. The back office brings its own content security policy,
    /// and so may any other answer, such as a media file. Call this before anything that answers requests is added.
    /// Strict-Transport-Security is sent over https, when <c>Umbraco:CMS:Global:UseHttps</c> says that the site is meant to be served so.
    /// </summary>
    public static IServiceCollection AddSecurityHeaders(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(options => options.AddServerHeader = false);
        services.AddTransient<IStartupFilter, SecurityHeadersStartupFilter>();
        services.AddSecurityHeaderPolicies((policies, provider) =>
        {
            bool useHttps = provider.GetRequiredService<IOptions<GlobalSettings>>().Value.UseHttps;
            UmbracoRequestPaths paths = provider.GetRequiredService<UmbracoRequestPaths>();
            HeaderPolicyCollection visitors = CreatePolicy(useHttps).AddContentSecurityPolicy(AddVisitorsPolicy);
            HeaderPolicyCollection withoutContentPolicy = CreatePolicy(useHttps);
            policies.SetDefaultPolicy(visitors);
            policies.SetPolicySelector(context =>
                HasContentPolicy(context.HttpContext.Response) || paths.IsBackOfficeRequest(context.HttpContext.Request.Path)
                    ? withoutContentPolicy
                    : visitors);
        });
        return services;
    }

    private static bool HasContentPolicy(HttpResponse response) => response.Headers.ContentSecurityPolicy.Count > 0;

    private static HeaderPolicyCollection CreatePolicy(bool useHttps)
    {
        HeaderPolicyCollection policy = new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddFrameOptionsSameOrigin()
            .AddReferrerPolicyStrictOriginWhenCrossOrigin()
            .AddCrossOriginOpenerPolicy(opener => opener.SameOrigin())
            .AddCrossOriginResourcePolicy(resource => resource.SameOrigin())
            .AddPermissionsPolicy(permissions =>
            {
                permissions.AddCamera().None();
                permissions.AddGeolocation().None();
                permissions.AddMicrophone().None();
                permissions.AddPayment().None();
                permissions.AddUsb().None();
            });
        return useHttps ? policy.AddStrictTransportSecurityMaxAge(HstsMaxAge) : policy;
    }

    private static void AddVisitorsPolicy(CspBuilder policy)
    {
        policy.AddDefaultSrc().Self();
        policy.AddImgSrc().Self().Data();
        policy.AddObjectSrc().None();
        policy.AddBaseUri().Self();
        policy.AddFormAction().Self();
        policy.AddFrameAncestors().Self();
    }
}
