using Microsoft.AspNetCore.Identity;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Management.Identity;

internal sealed partial class BackOfficeUserManager
{
    public override async Task<IdentityResult> ChangePasswordAsync(IUser user, string currentPassword, string newPassword)
    {
        IdentityResult result = await base.ChangePasswordAsync(user, currentPassword, newPassword);
        if (result.Succeeded)
        {
            events.PasswordChanged(user);
        }

        return result;
    }

    public override async Task<IdentityResult> ResetPasswordAsync(IUser user, string token, string newPassword)
    {
        IdentityResult result = await base.ResetPasswordAsync(user, token, newPassword);
        if (result.Succeeded)
        {
            events.PasswordReset(user);
        }

        return result;
    }

    public override async Task<IdentityResult> AccessFailedAsync(IUser user)
    {
        IdentityResult result = await base.AccessFailedAsync(user);
        if (result.Succeeded && user.IsLockedOut)
        {
            events.Locked(user);
        }

        return result;
    }

    /// <summary>Comes with a sign-in that succeeded: a lockout that has run out is over.</summary>
    public override async Task<IdentityResult> ResetAccessFailedCountAsync(IUser user)
    {
        if (user.IsLockedOut && !await IsLockedOutAsync(user))
        {
            return (await UnlockUser(user)).Success ? IdentityResult.Success : IdentityResult.Failed(ErrorDescriber.ConcurrencyFailure());
        }

        bool anyFailed = user.FailedPasswordAttempts > 0;
        IdentityResult result = await base.ResetAccessFailedCountAsync(user);
        if (result.Succeeded && anyFailed)
        {
            events.FailedAttemptsForgotten(user);
        }

        return result;
    }
}
