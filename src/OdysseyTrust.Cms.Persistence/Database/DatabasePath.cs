using Microsoft.Extensions.Configuration;

namespace OdysseyTrust.Cms.Persistence.Database;

/// <summary>Where the embedded database lies: <c>database/odyssey.db</c> under <c>OdysseyTrust:DataPath</c>.</summary>
internal sealed class DatabasePath(IConfiguration configuration)
{
    public string Value { get; } = Path.Combine(configuration.GetRequiredSection("OdysseyTrust:DataPath").Value!, "database", "odyssey.db");
}
