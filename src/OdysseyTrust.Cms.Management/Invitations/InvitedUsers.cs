using OdysseyTrust.Cms.Management.Identity;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Invitations;

/// <summary>Lets invited users in.</summary>
internal sealed class InvitedUsers(IUserService users, BackOfficeUserManager manager)
{
    /// <summary>
    /// Sets an invited user's first password and enables them. The password is checked first: Core's service enables the user, and so ends the invitation,
    /// even when the password was refused.
    /// </summary>
    public async Task<Attempt<PasswordChangedModel, UserOperationStatus>> AcceptAsync(Guid userKey, string token, string password)
    {
        if (await users.GetAsync(userKey) is { } user && await manager.CheckRulesAsync(user, password) is { Succeeded: false } refused)
        {
            return Attempt.FailWithStatus(
                UserOperationStatus.UnknownFailure, new PasswordChangedModel { Error = refused.ToValidationResult(nameof(password)) });
        }

        return await users.CreateInitialPasswordAsync(userKey, token, password);
    }
}
