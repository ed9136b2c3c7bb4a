using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace OdysseyTrust.Cms.Media.FileSystem;

/// <summary>Where media files lie: <c>media</c> under <c>OdysseyTrust:DataPath</c>.</summary>
internal sealed class MediaFolder(IConfiguration configuration, IHostEnvironment environment)
{
    private const string DataPathKey = "OdysseyTrust:DataPath";
    private const string DefaultDataPath = "App_Data";

    /// <summary>The full path of the folder, which exists.</summary>
    public string Path { get; } = Directory.CreateDirectory(System.IO.Path.GetFullPath(
        System.IO.Path.Combine(configuration[DataPathKey] ?? DefaultDataPath, "media"),
        environment.ContentRootPath)).FullName;
}
