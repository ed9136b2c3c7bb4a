using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using OdysseyTrust.Cms.Management.Preview;

namespace OdysseyTrust.Cms.Management.ServerEvents;

/// <summary>Serves the hubs in a branch of their own, so that whoever composes the site need not know of them.</summary>
internal sealed class HubEndpoints : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.MapWhen(IsHub, branch =>
        {
            branch.UseRouting();
            branch.UseAuthentication();
            branch.UseAuthorization();
            branch.UseEndpoints(endpoints =>
            {
                endpoints.MapHub<ServerEventHub>(ServerEventHub.Path);
                endpoints.MapHub<PreviewHub>(PreviewHub.Path);
            });
        });
        next(app);
    };

    private static bool IsHub(HttpContext context) =>
        context.Request.Path.StartsWithSegments(ServerEventHub.Path, StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.StartsWithSegments(PreviewHub.Path, StringComparison.OrdinalIgnoreCase);
}
