using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>Links to a new password are good for <c>Umbraco:CMS:Security:PasswordResetEmailExpiry</c>.</summary>
internal sealed class PasswordResetTokenProvider(
    IDataProtectionProvider protection,
    IOptionsMonitor<SecuritySettings> settings,
    ILogger<DataProtectorTokenProvider<IUser>> logger)
    : UserTokenProvider(protection, ProviderName, settings.CurrentValue.PasswordResetEmailExpiry, logger)
{
    public const string ProviderName = "BackOfficePasswordReset";
}
