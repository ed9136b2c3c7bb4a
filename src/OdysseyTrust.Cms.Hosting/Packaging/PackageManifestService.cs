using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Manifest;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.Hosting.Packaging;

/// <summary>The back office extensions that lie in <c>App_Plugins</c> of the web root: one <c>umbraco-package.json</c> per folder.</summary>
internal sealed partial class PackageManifestService(
    IWebHostEnvironment environment,
    IJsonSerializer serializer,
    ILogger<PackageManifestService> logger) : IPackageManifestService
{
    private const string PluginsFolder = "App_Plugins";
    private const string ManifestFileName = "umbraco-package.json";

    /// <inheritdoc />
    public async Task<IEnumerable<PackageManifest>> GetAllPackageManifestsAsync()
    {
        List<PackageManifest> manifests = [];
        IFileProvider files = environment.WebRootFileProvider;
        foreach (IFileInfo folder in files.GetDirectoryContents(PluginsFolder).Where(item => item.IsDirectory).OrderBy(item => item.Name, StringComparer.Ordinal))
        {
            IFileInfo file = files.GetFileInfo(Path.Combine(PluginsFolder, folder.Name, ManifestFileName));
            if (file.Exists && await ReadAsync(file) is { } manifest)
            {
                manifests.Add(manifest);
            }
        }

        return manifests;
    }

    /// <inheritdoc />
    public async Task<IEnumerable<PackageManifest>> GetPublicPackageManifestsAsync() =>
        (await GetAllPackageManifestsAsync()).Where(manifest => manifest.AllowPublicAccess);

    /// <inheritdoc />
    public async Task<IEnumerable<PackageManifest>> GetPrivatePackageManifestsAsync() =>
        (await GetAllPackageManifestsAsync()).Where(manifest => !manifest.AllowPublicAccess);

    /// <inheritdoc />
    public async Task<PackageManifestImportmap> GetPackageManifestImportmapAsync()
    {
        PackageManifestImportmap[] maps = [.. (await GetAllPackageManifestsAsync()).Select(manifest => manifest.Importmap).OfType<PackageManifestImportmap>()];
        return new PackageManifestImportmap
        {
            Imports = First(maps.SelectMany(map => map.Imports)),
            Scopes = First(maps.SelectMany(map => map.Scopes ?? [])),
        };
    }

    private static Dictionary<string, TValue> First<TValue>(IEnumerable<KeyValuePair<string, TValue>> entries) =>
        entries.DistinctBy(entry => entry.Key).ToDictionary();

    /// <summary>An extension that can't be read must not take the others away.</summary>
    private async Task<PackageManifest?> ReadAsync(IFileInfo file)
    {
        using StreamReader reader = new(file.CreateReadStream());
        try
        {
            return serializer.Deserialize<PackageManifest>(await reader.ReadToEndAsync());
        }
        catch (JsonException exception)
        {
            LogUnreadable(file.PhysicalPath ?? file.Name, exception.Message);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "{File} can't be read: {Reason}")]
    private partial void LogUnreadable(string file, string reason);
}
