using Umbraco.Cms.Core.Hosting;

namespace OdysseyTrust.Tests.Integration.Persistence.Support;

/// <summary>A site whose every path lies in one folder.</summary>
internal sealed class TestHostingEnvironment(string root) : IHostingEnvironment
{
    public string? SiteName => "Test";

    public string ApplicationId => "test";

    public string ApplicationPhysicalPath => root;

    public string LocalTempPath => Path.Combine(root, "temp");

    public string ApplicationVirtualPath => "/";

    public bool IsDebugMode => false;

    public bool IsHosted => true;

    public Uri? ApplicationMainUrl => null;

    public string MapPathWebRoot(string path) => Path.Combine(root, "wwwroot", path.TrimStart('~', '/'));

    public string MapPathContentRoot(string path) => Path.Combine(root, path.TrimStart('~', '/'));

    public string ToAbsolute(string virtualPath) => virtualPath.TrimStart('~');

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl)
    {
        // The test's site has no address.
    }
}
