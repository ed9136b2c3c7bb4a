using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace OdysseyTrust.Cms.Hosting.AspNetCore;

/// <summary>
/// The folder of everything that a running site writes: <c>OdysseyTrust:DataPath</c>, relative to the content root, <c>App_Data</c> by default.
/// </summary>
internal sealed class DataFolder(IConfiguration configuration, IHostEnvironment environment)
{
    /// <summary>The setting. Once the site's composition has begun it is the full path, which the other projects read.</summary>
    public const string Setting = "OdysseyTrust:DataPath";

    private const string Default = "App_Data";

    /// <summary>The folder's full path.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(configuration[Setting] ?? Default, environment.ContentRootPath);

    /// <summary>The database.</summary>
    public string Database => Within("database");

    /// <summary>The log files.</summary>
    public string Logs => Within("logs");

    /// <summary>The keys that protect cookies and tokens.</summary>
    public string Keys => Within("keys");

    /// <summary>The uploaded media files.</summary>
    public string Media => Within("media");

    /// <summary>Files that may be removed when the site is stopped.</summary>
    public string Temp => Within("temp");

    /// <summary>The full path of a file or folder in the data folder.</summary>
    public string Within(string relativePath) => System.IO.Path.Combine(Path, relativePath);
}
