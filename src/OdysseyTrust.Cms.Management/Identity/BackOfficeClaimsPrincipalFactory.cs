using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>What a signed-in user carries with each request: the claims that Core knows its users by.</summary>
internal sealed class BackOfficeClaimsPrincipalFactory(IOptionsMonitor<GlobalSettings> settings) : IUserClaimsPrincipalFactory<IUser>
{
    public Task<ClaimsPrincipal> CreateAsync(IUser user)
    {
        ClaimsIdentity identity = new(Constants.Security.BackOfficeAuthenticationType, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.Email, user.Email));
        identity.AddRequiredClaims(
            user.Id.ToString(CultureInfo.InvariantCulture),
            user.Key,
            user.Username,
            user.Name ?? user.Username,
            user.StartContentIds,
            user.StartMediaIds,
            user.Language ?? settings.CurrentValue.DefaultUILanguage,
            user.SecurityStamp ?? throw new InvalidOperationException($"'{user.Username}' has no security stamp: store the user before signing in."),
            user.AllowedSections,
            user.Groups.Select(group => group.Alias));
        return Task.FromResult(new ClaimsPrincipal(identity));
    }
}
