using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace OdysseyTrust.Cms.Persistence.Database;

/// <summary>Where the embedded database lies: <c>database/odyssey.db</c> under <c>OdysseyTrust:DataPath</c>.</summary>
internal sealed class DatabasePath(IConfiguration configuration, IHostEnvironment environment)
{
    private const string DataPathKey = "OdysseyTrust:DataPath";
    private const string DefaultDataPath = "App_Data";

    public string Value { get; } = Path.GetFullPath(
        Path.Combine(configuration[DataPathKey] ?? DefaultDataPath, "database", "odyssey.db"),
        environment.ContentRootPath);
}
