using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Server;

/// <summary>What the back office asks of the server before and after somebody signs in.</summary>
[Route(ManagementApi.Root + "/server")]
internal sealed class ServerController(
    IRuntimeState state,
    IUmbracoVersion version,
    IServerInformationService information,
    ILocalLoginSettingProvider localLogin,
    IOptionsMonitor<SecuritySettings> security,
    IOptionsMonitor<GlobalSettings> global,
    ISystemTroubleshootingInformationService troubleshooting) : ManagementApiController
{
    [HttpGet("status")]
    [AllowAnonymous]
    public ServerStatusResponse Status() => new(state.Level);

    [HttpGet("configuration")]
    [AllowAnonymous]
    public ServerConfigurationResponse Configuration() => new(
        security.CurrentValue.AllowPasswordReset,
        global.CurrentValue.VersionCheckPeriod,
        !localLogin.HasDenyLocalLogin(),
        global.CurrentValue.UmbracoCssPath.TrimStart('~'),
        new SignalRClientSettings(SkipNegotiation: false));

    [HttpGet("information")]
    public ServerInformationResponse Information()
    {
        ServerInformation server = information.GetServerInformation();
        return new ServerInformationResponse(
            server.SemVersion.ToString(),
            version.AssemblyVersion?.ToString() ?? string.Empty,
            server.TimeZoneInfo.BaseUtcOffset.ToString(),
            server.RuntimeMode);
    }

    [HttpGet("troubleshooting")]
    public ServerTroubleshootingResponse Troubleshooting() =>
        new([.. troubleshooting.GetTroubleshootingInformation().Select(item => new ServerConfigurationItem(item.Key, item.Value))]);
}
