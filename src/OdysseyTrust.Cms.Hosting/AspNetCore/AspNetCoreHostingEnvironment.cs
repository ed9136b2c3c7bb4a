using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OdysseyTrust.Cms.Hosting.AspNetCore;

/// <summary>
/// Core's view of where the site runs. Paths that Umbraco writes to lie in the <see cref="DataFolder"/>, wherever a stock site has them.
/// </summary>
internal sealed class AspNetCoreHostingEnvironment(
    IWebHostEnvironment environment,
    DataFolder data,
    IOptionsMonitor<HostingSettings> hostingSettings,
    IOptionsMonitor<WebRoutingSettings> webRoutingSettings) : IHostingEnvironment
{
    private const string DataPath = "umbraco/Data";
    private const string MediaPath = "media";

    private volatile Uri? _applicationMainUrl;

    /// <inheritdoc />
    public string? SiteName => hostingSettings.CurrentValue.SiteName;

    /// <inheritdoc />
    public string ApplicationId => environment.ApplicationName;

    /// <inheritdoc />
    public string ApplicationPhysicalPath => environment.ContentRootPath;

    /// <inheritdoc />
    public string LocalTempPath => data.Temp;

    /// <inheritdoc />
    public string ApplicationVirtualPath => hostingSettings.CurrentValue.ApplicationVirtualPath?.TrimEnd('/') is { Length: > 0 } path ? path : "/";

    /// <inheritdoc />
    public bool IsDebugMode => hostingSettings.CurrentValue.Debug;

    /// <inheritdoc />
    public bool IsHosted => true;

    /// <inheritdoc />
    public Uri? ApplicationMainUrl =>
        webRoutingSettings.CurrentValue.UmbracoApplicationUrl is { Length: > 0 } configured ? new Uri(configured) : _applicationMainUrl;

    /// <inheritdoc />
    public string MapPathWebRoot(string path) =>
        Relative(path) is var relative && IsWithin(relative, MediaPath)
            ? data.Within(relative)
            : Path.Combine(environment.WebRootPath, relative);

    /// <inheritdoc />
    public string MapPathContentRoot(string path) =>
        Relative(path) is var relative && IsWithin(relative, DataPath)
            ? data.Within(relative[DataPath.Length..].TrimStart('/'))
            : Path.Combine(environment.ContentRootPath, relative);

    /// <inheritdoc />
    /// <exception cref="ArgumentException">The path is neither absolute nor relative to the application (<c>~/</c>).</exception>
    public string ToAbsolute(string virtualPath) => virtualPath switch
    {
        ['/', ..] => virtualPath,
        ['~', '/', ..] => ApplicationVirtualPath.TrimEnd('/') + virtualPath[1..],
        _ => throw new ArgumentException($"'{virtualPath}' is not a path in the application: start it with / or ~/.", nameof(virtualPath)),
    };

    /// <summary>Who calls this has decided that the address is the site's own.</summary>
    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl) => _applicationMainUrl = currentApplicationUrl ?? _applicationMainUrl;

    private static string Relative(string path) => path.TrimStart('~').TrimStart('/', '\\').Replace('\\', '/');

    private static bool IsWithin(string relative, string folder) =>
        relative.StartsWith(folder, StringComparison.OrdinalIgnoreCase)
        && (relative.Length == folder.Length || relative[folder.Length] == '/');
}
