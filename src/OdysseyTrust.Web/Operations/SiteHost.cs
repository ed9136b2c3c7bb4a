using OdysseyTrust.Cms.Sync;
using Umbraco.Extensions;

namespace OdysseyTrust.Web.Operations;

/// <summary>How the site is started.</summary>
internal static class SiteHost
{
    private const string WebRoot = "wwwroot";

    /// <summary>
    /// A published site carries its own <c>wwwroot</c>, and then finds everything beside itself, whatever directory it is started from.
    /// </summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, WebRoot)) ? AppContext.BaseDirectory : null,
    };

    /// <summary>Runs <c>usync import|export|report</c> instead of serving the site.</summary>
    public static Task<int> RunSyncCommandAsync(this WebApplication app, IReadOnlyList<string> command) => app.RunCommandAsync(
        (services, cancellationToken) => services.GetRequiredService<ISyncCommand>().RunAsync(command, cancellationToken));
}
