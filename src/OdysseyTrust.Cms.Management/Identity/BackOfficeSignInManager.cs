using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>Says who a user is, for a sign-in that another part of the site does.</summary>
internal sealed class BackOfficeSignInManager(IBackOfficeUserStore users, IUserClaimsPrincipalFactory<IUser> principals) : ICoreBackOfficeSignInManager
{
    public async Task<ClaimsPrincipal?> CreateUserPrincipalAsync(Guid userKey) =>
        await users.GetAsync(userKey) is { } user ? await principals.CreateAsync(user) : null;
}
