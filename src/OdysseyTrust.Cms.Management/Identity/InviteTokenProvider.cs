using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>Invitations are good for <c>Umbraco:CMS:Security:UserInviteEmailExpiry</c>.</summary>
internal sealed class InviteTokenProvider(
    IDataProtectionProvider protection,
    IOptionsMonitor<SecuritySettings> settings,
    ILogger<DataProtectorTokenProvider<IUser>> logger)
    : UserTokenProvider(protection, ProviderName, settings.CurrentValue.UserInviteEmailExpiry, logger)
{
    public const string ProviderName = "BackOfficeInvite";
}
