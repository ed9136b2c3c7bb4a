using Microsoft.Extensions.Configuration;

namespace OdysseyTrust.Cms.Media.FileSystem;

/// <summary>Where media files lie: <c>media</c> under <c>OdysseyTrust:DataPath</c>.</summary>
internal sealed class MediaFolder(IConfiguration configuration)
{
    /// <summary>The full path of the folder, which exists.</summary>
    public string Path { get; } = Directory.CreateDirectory(
        System.IO.Path.Combine(configuration.GetRequiredSection("OdysseyTrust:DataPath").Value!, "media")).FullName;
}
