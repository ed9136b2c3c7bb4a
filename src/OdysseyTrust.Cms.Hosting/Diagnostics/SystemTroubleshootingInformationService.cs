using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Diagnostics;

/// <summary>What staff are asked for when they report a problem.</summary>
internal sealed class SystemTroubleshootingInformationService(
    IUmbracoVersion version,
    IHostEnvironment environment,
    IOptionsMonitor<RuntimeSettings> runtimeSettings,
    IOptionsMonitor<HostingSettings> hostingSettings) : ISystemTroubleshootingInformationService
{
    /// <inheritdoc />
    public IDictionary<string, string> GetTroubleshootingInformation() => new Dictionary<string, string>
    {
        ["Server OS"] = RuntimeInformation.OSDescription,
        ["Server Framework"] = RuntimeInformation.FrameworkDescription,
        ["Umbraco Version"] = version.SemanticVersion.ToString(),
        ["Current Culture"] = CultureInfo.CurrentCulture.Name,
        ["Current UI Culture"] = CultureInfo.CurrentUICulture.Name,
        ["Current Webserver"] = "Kestrel",
        ["Runtime Mode"] = runtimeSettings.CurrentValue.Mode.ToString(),
        ["Debug Mode"] = hostingSettings.CurrentValue.Debug.ToString(),
        ["Environment"] = environment.EnvironmentName,
    };
}
