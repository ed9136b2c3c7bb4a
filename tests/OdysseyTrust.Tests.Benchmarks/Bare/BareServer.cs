using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OdysseyTrust.Tests.Benchmarks.Bare;

/// <summary>The least that ASP.NET Core can do, on a free port of 127.0.0.1: what the site is compared with.</summary>
internal sealed class BareServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private BareServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    /// <summary>Kestrel and one middleware that writes the same bytes to every request.</summary>
    public static async Task<BareServer> ServeBytesAsync(byte[] body, string contentType, string? contentEncoding)
    {
        WebApplication app = Create(_ => { });
        app.Run(context =>
        {
            context.Response.ContentType = contentType;
            context.Response.ContentLength = body.Length;
            if (contentEncoding is not null)
            {
                context.Response.Headers.ContentEncoding = contentEncoding;
            }

            return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
        });
        await app.StartAsync();
        return new BareServer(app);
    }

    /// <summary>MVC with one controller and one view that has the page's text in it.</summary>
    public static async Task<BareServer> ServeViewAsync(string html)
    {
        WebApplication app = Create(services =>
        {
            services.AddSingleton(new BarePage(html));
            services.AddControllersWithViews().ConfigureApplicationPartManager(parts =>
            {
                // This assembly alone: the site's own controllers and views are no part of a bare application.
                parts.ApplicationParts.Clear();
                parts.ApplicationParts.Add(new AssemblyPart(typeof(BareServer).Assembly));
                parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(typeof(BareServer).Assembly));
            });
        });
        app.MapControllers();
        await app.StartAsync();
        return new BareServer(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static WebApplication Create(Action<IServiceCollection> services)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        services(builder.Services);
        return builder.Build();
    }
}
