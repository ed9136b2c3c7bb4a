using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Backoffice.Assets;
using OdysseyTrust.Cms.Backoffice.HostPage;
using OdysseyTrust.Cms.Backoffice.Routing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Routing;

namespace OdysseyTrust.Cms.Backoffice.DependencyInjection;

/// <summary>Adds the back office that editors see.</summary>
public static class UmbracoBuilderExtensions
{
    /// <summary>
    /// Serves Umbraco's back office at <c>/umbraco</c>: the page that it runs in, with an import map that <c>App_Plugins</c> may extend, and its files. What
    /// it asks the server for, sign-in included, is not part of this.
    /// </summary>
    public static IUmbracoBuilder AddBackoffice(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<BackofficeAssets>();
        builder.Services.AddSingleton<HostPageRenderer>();
        builder.Services.Configure<RouteOptions>(options =>
            options.SetParameterPolicy<ClientRouteConstraint>(ClientRouteConstraint.Name));
        builder.Services.Configure<UmbracoRequestPathsOptions>(options =>
        {
            Func<string, bool> others = options.IsBackOfficeRequest;
            options.IsBackOfficeRequest = path => ClientRoutes.Contain(path) || others(path);
        });
        builder.Services.AddControllers().ConfigureApplicationPartManager(AddParts);
        return builder;
    }

    private static void AddParts(ApplicationPartManager parts) =>
        parts.FeatureProviders.Add(new BackofficeControllerFeatureProvider());
}
