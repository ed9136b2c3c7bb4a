using Microsoft.Extensions.Configuration;

namespace OdysseyTrust.Cms.Persistence.TemporaryFiles;

/// <summary>Where uploads wait until they are used: <c>temp/uploads</c> under <c>OdysseyTrust:DataPath</c>.</summary>
internal sealed class TemporaryFileFolder(IConfiguration configuration)
{
    public string Path { get; } = System.IO.Path.Combine(configuration.GetRequiredSection("OdysseyTrust:DataPath").Value!, "temp", "uploads");

    /// <summary>The folder of one upload.</summary>
    public string Of(Guid key) => System.IO.Path.Combine(Path, key.ToString("D"));
}
