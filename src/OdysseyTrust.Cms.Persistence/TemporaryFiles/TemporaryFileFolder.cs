using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace OdysseyTrust.Cms.Persistence.TemporaryFiles;

/// <summary>Where uploads wait until they are used: <c>temp/uploads</c> under <c>OdysseyTrust:DataPath</c>.</summary>
internal sealed class TemporaryFileFolder(IConfiguration configuration, IHostEnvironment environment)
{
    private const string DataPathKey = "OdysseyTrust:DataPath";
    private const string DefaultDataPath = "App_Data";

    public string Path { get; } = System.IO.Path.GetFullPath(
        System.IO.Path.Combine(configuration[DataPathKey] ?? DefaultDataPath, "temp", "uploads"),
        environment.ContentRootPath);

    /// <summary>The folder of one upload.</summary>
    public string Of(Guid key) => System.IO.Path.Combine(Path, key.ToString("D"));
}
