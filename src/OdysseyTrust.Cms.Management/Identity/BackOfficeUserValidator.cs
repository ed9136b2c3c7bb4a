using Microsoft.AspNetCore.Identity;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>
/// Checks a user's name and address when they change: a user who was stored under other rules than today's can still sign in.
/// </summary>
internal sealed class BackOfficeUserValidator(IdentityErrorDescriber errors) : UserValidator<IUser>(errors)
{
    public override Task<IdentityResult> ValidateAsync(UserManager<IUser> manager, IUser user) =>
        user.HasIdentity && !user.IsPropertyDirty(nameof(IUser.Username)) && !user.IsPropertyDirty(nameof(IUser.Email))
            ? Task.FromResult(IdentityResult.Success)
            : base.ValidateAsync(manager, user);
}
