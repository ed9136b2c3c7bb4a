using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using OdysseyTrust.Cms.Sync.Files;

namespace OdysseyTrust.Cms.Sync.Configuration;

/// <summary>Where the uSync folder is and whether the back office writes to it.</summary>
internal sealed class SyncSettings(IConfiguration configuration, IHostEnvironment environment)
{
    private const string PathKey = "OdysseyTrust:SyncPath";

    private const string WriteBackKey = "OdysseyTrust:Sync:WriteBack";

    private static readonly string DefaultPath = Path.Combine("uSync", "v18");

    /// <summary>
    /// <c>OdysseyTrust:SyncPath</c>, resolved against the content root; otherwise the first <c>uSync/v18</c> at or above the content root:
    /// beside a published application, at the root of a source tree.
    /// </summary>
    public SyncFolder Folder => new(configuration[PathKey] is { Length: > 0 } path
        ? Path.Combine(environment.ContentRootPath, path)
        : FindFolder() ?? Path.Combine(environment.ContentRootPath, DefaultPath));

    /// <summary>Whether a schema item saved in the back office is written to its file; by default in Development only.</summary>
    public bool WriteBack => configuration.GetValue<bool?>(WriteBackKey) ?? environment.IsDevelopment();

    private string? FindFolder()
    {
        for (DirectoryInfo? folder = new(environment.ContentRootPath); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, DefaultPath);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
