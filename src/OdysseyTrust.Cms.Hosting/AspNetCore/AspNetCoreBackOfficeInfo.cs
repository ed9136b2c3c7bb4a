using Umbraco.Cms.Core;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OdysseyTrust.Cms.Hosting.AspNetCore;

/// <summary>Where the back office is.</summary>
internal sealed class AspNetCoreBackOfficeInfo(IHostingEnvironment hostingEnvironment) : IBackOfficeInfo
{
    private const string BackOfficePath = "~/umbraco";

    /// <summary>The address of the back office; empty until the site knows its own.</summary>
    public string GetAbsoluteUrl => hostingEnvironment.ApplicationMainUrl is { } site
        ? new Uri(site, hostingEnvironment.ToAbsolute(BackOfficePath)).ToString()
        : string.Empty;
}
