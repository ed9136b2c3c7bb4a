using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using OdysseyTrust.Cms.Hosting.Boot;
using OdysseyTrust.Cms.Hosting.Health;
using OdysseyTrust.Cms.Hosting.Logging;
using OdysseyTrust.Cms.Hosting.OutputCaching;

namespace OdysseyTrust.Cms.Hosting.Web;

/// <summary>What comes before everything else that answers requests, routing included.</summary>
internal sealed class UmbracoStartupFilter : IStartupFilter
{
    /// <inheritdoc />
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<OutputCacheLookup>();
        app.UseSiteHealth();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<BootGate>();
        app.UseMiddleware<UmbracoRequest>();
        next(app);
    };
}
