using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Hosting.Boot;
using OdysseyTrust.Cms.Hosting.OutputCaching;
using OdysseyTrust.Cms.Hosting.Routing;
using OdysseyTrust.Cms.Hosting.Web;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;

// The namespace that a stock Umbraco site finds this in.
namespace Umbraco.Extensions;

/// <summary>Runs an Umbraco site.</summary>
public static class WebApplicationExtensions
{
    private const int Succeeded = 0;
    private const int Failed = 1;

    /// <summary>Routes requests to Umbraco: its controllers, and its published content for all that nothing else answers.</summary>
    public static WebApplication UseUmbraco(this WebApplication app)
    {
        // Core's extension methods for views look services up here; nothing else does.
        StaticServiceProvider.Instance = app.Services;
        app.UseStaticFiles();
        app.UseMiddleware<RequestCulture>();
        app.UseMiddleware<OutputCacheStore>();
        app.MapControllers();
        app.MapDynamicControllerRoute<UmbracoRouteValueTransformer>("/{**slug}");
        return app;
    }

    /// <summary>Boots the site and serves it until it is told to stop.</summary>
    /// <returns>The process's exit code: 1 when the site could not start, with the reason on the error stream.</returns>
    public static async Task<int> RunUmbracoAsync(this WebApplication app)
    {
        IRuntimeState state = app.Services.GetRequiredService<IRuntimeState>();
        SpeakLanguageOfSite(app);
        try
        {
            await using (app)
            {
                await StartAsync(app);
                await app.WaitForShutdownAsync();
                return state.Level == RuntimeLevel.BootFailed ? Failed : Succeeded;
            }
        }
        catch (OperationCanceledException) when (state.Level == RuntimeLevel.BootFailed)
        {
            // The boot failed before the server had started, and has said why.
            return Failed;
        }
#pragma warning disable CA1031 // Whatever kept the server from starting, such as a port in use, is said in one line.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync($"The site can't start: {BootFailure.Describe(exception)}");
            return Failed;
        }
    }

    /// <summary>
    /// Runs a command on the site's data without serving it: the database is migrated, and no other process may use the data folder meanwhile.
    /// </summary>
    /// <param name="app">The site.</param>
    /// <param name="command">The command; its result is the exit code.</param>
    /// <returns>The process's exit code: 1 when the command failed, with the reason on the error stream.</returns>
    public static async Task<int> RunCommandAsync(this WebApplication app, Func<IServiceProvider, CancellationToken, Task<int>> command)
    {
        SpeakLanguageOfSite(app);
        using CancellationTokenSource stopping = new();
        using PosixSignalRegistration interrupted = CancelOn(PosixSignal.SIGINT, stopping);
        using PosixSignalRegistration terminated = CancelOn(PosixSignal.SIGTERM, stopping);
        try
        {
            await using (app)
            {
                await app.Services.GetRequiredService<BootSequence>().PrepareAsync(stopping.Token);
                return await command(app.Services, stopping.Token);
            }
        }
#pragma warning disable CA1031 // Whatever made the command fail is said in one line.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync(BootFailure.Describe(exception));
            return Failed;
        }
    }

    /// <summary>
    /// What runs by itself, such as the boot and scheduled publishing, has no user whose language Core could write messages in, and the machine may have none.
    /// </summary>
    private static void SpeakLanguageOfSite(WebApplication app) => CultureInfo.CurrentUICulture =
        CultureInfo.GetCultureInfo(app.Services.GetRequiredService<IOptions<GlobalSettings>>().Value.DefaultUILanguage);

    /// <summary>
    /// Stops what runs by itself, such as the boot, when the server can't start: it would fail as its services are disposed, and hide the cause.
    /// </summary>
    private static async Task StartAsync(WebApplication app)
    {
        // What can't be made fails here, before there is anything to stop.
        _ = app.Services.GetServices<IHostedService>();
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await app.StopAsync();
            throw;
        }
    }

    private static PosixSignalRegistration CancelOn(PosixSignal signal, CancellationTokenSource stopping) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            stopping.Cancel();
        });
}
