using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Hosting.Boot;
using OdysseyTrust.Cms.Sync.Commands;
using OdysseyTrust.Cms.Sync.DependencyInjection;
using OdysseyTrust.Cms.Sync.Importing;
using OdysseyTrust.Tests.Common;
using OdysseyTrust.Tests.Integration.Composition;
using Umbraco.Cms.Core.Notifications;

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
            SourceTree.Copy(files, Folder);
        }

        Dictionary<string, string?> configuration = new()
        {
            ["OdysseyTrust:DataPath"] = Path.Combine(_folder.Path, "data"),
            ["OdysseyTrust:SyncPath"] = Folder,
            ["OdysseyTrust:Sync:WriteBack"] = "false",
        };
        foreach ((string key, string? value) in SourceFolderSettings.Of(files).Concat(settings))
        {
            configuration[key] = value;
        }

        _app = UnservedSite.Compose(
            configuration,
            site => site.AddSync(),
            services => services.AddTransient<SyncCommand>().AddTransient<ImportOnBoot>());
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
}
