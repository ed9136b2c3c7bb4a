using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Media.Pictures.Serving;

/// <summary>
/// Where pictures that were made lie, and may be deleted at any time: <c>Umbraco:CMS:Imaging:Cache:CacheFolder</c>, else <c>pictures</c> under
/// <c>OdysseyTrust:DataPath</c>. In it is a folder for each original, at the original's own path.
/// </summary>
internal sealed class PictureFolder(IConfiguration configuration, IOptions<ImagingSettings> settings, IHostEnvironment hosting)
{
    private const string ContentRoot = "~/";

    private static readonly string Default = new ImagingCacheSettings().CacheFolder;

    /// <summary>The full path of the folder, which exists.</summary>
    public string Path { get; } = Directory.CreateDirectory(settings.Value.Cache.CacheFolder is { } folder && folder != Default
        ? System.IO.Path.Combine(hosting.ContentRootPath, folder.StartsWith(ContentRoot, StringComparison.Ordinal) ? folder[ContentRoot.Length..] : folder)
        : System.IO.Path.Combine(configuration.GetRequiredSection("OdysseyTrust:DataPath").Value!, "pictures")).FullName;
}
