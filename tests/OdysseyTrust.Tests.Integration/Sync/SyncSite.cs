using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OdysseyTrust.Cms.Hosting.Boot;
using OdysseyTrust.Cms.Hosting.DependencyInjection;
using OdysseyTrust.Cms.Management.DependencyInjection;
using OdysseyTrust.Cms.Media.DependencyInjection;
using OdysseyTrust.Cms.Persistence.DependencyInjection;
using OdysseyTrust.Cms.PropertyEditors.DependencyInjection;
using OdysseyTrust.Cms.PublishedContent.DependencyInjection;
using OdysseyTrust.Cms.Search.DependencyInjection;
using OdysseyTrust.Cms.Sync.Commands;
using OdysseyTrust.Cms.Sync.DependencyInjection;
using OdysseyTrust.Cms.Sync.Importing;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace OdysseyTrust.Tests.Integration.Sync;

/// <summary>The composed site with a migrated database and a uSync folder of its own, as the command line finds it: nothing is served.</summary>
internal sealed class SyncSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly WebApplication _app;

    private SyncSite(string? files, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        Folder = Path.Combine(_folder.Path, "uSync");
        Directory.CreateDirectory(Folder);
        if (files is not null)
        {
            Copy(files, Folder);
        }

        _app = Compose([
            new("OdysseyTrust:DataPath", Path.Combine(_folder.Path, "data")),
            new("OdysseyTrust:SyncPath", Folder),
            new("OdysseyTrust:Sync:WriteBack", "false"),
            .. settings]);
    }

    /// <param name="files">A folder whose files to begin with; none for an empty one.</param>
    /// <param name="settings">Configuration that differs from the site's own.</param>
    public static async Task<SyncSite> CreateAsync(string? files = null, params KeyValuePair<string, string?>[] settings)
    {
        SyncSite site = new(files, settings);
        await site.Get<BootSequence>().PrepareAsync(CancellationToken.None);
        return site;
    }

    /// <summary>The site's uSync folder.</summary>
    public string Folder { get; }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public async Task<CommandResult> RunAsync(params string[] arguments)
    {
        StringWriter output = new();
        StringWriter errors = new();
        int code = await Get<SyncCommand>().RunAsync(arguments, output, errors, CancellationToken.None);
        return new CommandResult(code, output.ToString(), errors.ToString());
    }

    public Task BootAsync() => Get<ImportOnBoot>().HandleAsync(new RuntimeUnattendedUpgradeNotification(), CancellationToken.None);

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Change(string path, string text, string replacement)
    {
        string before = Read(path);
        Assert.That(before, Does.Contain(text), $"{path} does not say what the test changes.");
        Write(path, before.Replace(text, replacement, StringComparison.Ordinal));
    }

    /// <summary>Every file of a folder by its path below it.</summary>
    public static SortedDictionary<string, string> Snapshot(string folder)
        => new(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), path => Convert.ToBase64String(File.ReadAllBytes(path))),
            StringComparer.Ordinal);

    public void Dispose()
    {
        ((IDisposable)_app).Dispose();
        _folder.Dispose();
    }

    private static WebApplication Compose(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.CreateUmbracoBuilder()
            .AddHosting()
            .AddPersistence()
            .AddPublishedContent()
            .AddPropertyEditors()
            .AddMedia()
            .AddSearch()
            .AddSync()
            .AddManagement()
            .AddComposers()
            .Build();
        builder.Services.AddTransient<SyncCommand>();
        builder.Services.AddTransient<ImportOnBoot>();
        builder.Logging.ClearProviders();
        return builder.Build();
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
