using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace OdysseyTrust.Cms.Management.OpenApi;

/// <summary>
/// Serves the description of the Management API where Umbraco serves it, and as Umbraco does to those alone who build on the site: not in production.
/// </summary>
internal sealed class OpenApiEndpoints(IHostEnvironment environment) : IStartupFilter
{
    private const string Root = "/umbraco/openapi";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        if (!environment.IsProduction())
        {
            app.MapWhen(context => context.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase), branch =>
            {
                branch.UseRouting();
                branch.UseEndpoints(endpoints => endpoints.MapOpenApi(Root + "/{documentName}.json"));
            });
        }

        next(app);
    };
}
