using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Tests.Common;

/// <summary>
/// The real site, composed as in production, on a free port of 127.0.0.1, with a database, index and media of its own in a temporary folder, and
/// <see cref="BackOfficeUser.Administrator"/> to sign in as.
/// </summary>
public sealed class SiteApplication : WebApplicationFactory<Program>
{
    private const int AnyPort = 0;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly TemporaryFolder? _ownData;
    private readonly Dictionary<string, string?> _settings;
    private readonly Action<IServiceCollection>? _services;

    /// <param name="settings">Configuration that differs from the site's own, such as <c>OdysseyTrust:SyncPath</c>.</param>
    /// <param name="services">Services that differ from the site's own, such as a clock.</param>
    /// <param name="dataPath">A data folder to keep; without one the site starts with an empty folder and removes it at the end.</param>
    public SiteApplication(
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? services = null,
        string? dataPath = null)
    {
        _ownData = dataPath is null ? new TemporaryFolder() : null;
        _settings = new Dictionary<string, string?>
        {
            ["Umbraco:CMS:Unattended:InstallUnattended"] = "true",
            ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Administrator",
            ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = BackOfficeUser.Administrator.Email,
            ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = BackOfficeUser.Administrator.Password,
            ["OdysseyTrust:DataPath"] = DataPath = dataPath ?? _ownData!.Path,
        };
        foreach ((string key, string? value) in settings ?? new Dictionary<string, string?>())
        {
            _settings[key] = value;
        }

        _services = services;
        UseKestrel(AnyPort);
    }

    /// <summary>The folder of everything that this site writes.</summary>
    public string DataPath { get; }

    /// <summary>The address of the running site.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Starts the site and waits until it has booted, its first administrator included.</summary>
    /// <exception cref="InvalidOperationException">It ended, or did not become ready within two minutes.</exception>
    public async Task<SiteApplication> StartAsync(CancellationToken cancellationToken = default)
    {
        StartServer();
        using CancellationTokenRegistration ended = Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(() =>
            _started.TrySetException(new InvalidOperationException("The site ended while it started: see its log above.")));
        try
        {
            await _started.Task.WaitAsync(Patience, cancellationToken);
        }
        catch (TimeoutException exception)
        {
            throw new InvalidOperationException($"The site did not become ready within {Patience.TotalSeconds:0} seconds: see its log above.", exception);
        }

        return this;
    }

    /// <summary>A client that shows each answer as it is: it follows no redirect and keeps no cookie.</summary>
    public HttpClient CreateVisitor() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>In Production, where the schema is not written back to the files of this repository.</summary>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environments.Production);

        // Without it the site is looked for in the folder that the process was started from.
        builder.UseContentRoot(SourceTree.Site);
        foreach ((string key, string? value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureServices(services =>
        {
            services.AddSingleton<INotificationAsyncHandler<UmbracoApplicationStartedNotification>>(new Started(_started));
            _services?.Invoke(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _ownData?.Dispose();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _ownData?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Comes after the handlers of the site itself.</summary>
    private sealed class Started(TaskCompletionSource started) : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
    {
        public Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
        {
            started.TrySetResult();
            return Task.CompletedTask;
        }
    }
}
