using Microsoft.AspNetCore.Identity;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>
/// Changes a password: by a token that was sent to the user, by the old password, or for another user by someone who may manage users.
/// </summary>
internal sealed class BackOfficePasswordChanger(BackOfficeUserManager users) : IBackOfficePasswordChanger
{
    public async Task<Attempt<PasswordChangedModel?>> ChangeBackOfficePassword(ChangeBackOfficeUserPasswordModel model, IUser? performingUser)
    {
        if (!string.IsNullOrEmpty(model.ResetPasswordToken))
        {
            return await ByTokenAsync(model.User, model.ResetPasswordToken, model.NewPassword);
        }

        return string.IsNullOrEmpty(model.OldPassword)
            ? await ForAnotherAsync(model.User, model.NewPassword, performingUser)
            : ToAttempt(await users.ChangePasswordAsync(model.User, model.OldPassword, model.NewPassword), "oldPassword");
    }

    private async Task<Attempt<PasswordChangedModel?>> ByTokenAsync(IUser user, string token, string newPassword) => token.FromUrlBase64() is { } decoded
        ? ToAttempt(await users.ResetPasswordAsync(user, decoded, newPassword), "resetPasswordToken")
        : Fail("The link is not whole.", "resetPasswordToken");

    private async Task<Attempt<PasswordChangedModel?>> ForAnotherAsync(IUser user, string newPassword, IUser? performingUser)
    {
        bool firstOwnPassword = user.UserState == UserState.Invited && performingUser?.Key == user.Key;
        bool mayManageUsers = performingUser is not null && performingUser.Key != user.Key && performingUser.HasSectionAccess(Constants.Applications.Users);
        if (!firstOwnPassword && !mayManageUsers)
        {
            return Fail("A password can't be changed without the old one, except for another user by someone who manages users.", "oldPassword");
        }

        return ToAttempt(await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), newPassword), "password");
    }

    private static Attempt<PasswordChangedModel?> ToAttempt(IdentityResult result, string member) => result.Succeeded
        ? Attempt.Succeed<PasswordChangedModel?>(new PasswordChangedModel())
        : Attempt.Fail<PasswordChangedModel?>(new PasswordChangedModel { Error = result.ToValidationResult(member) });

    private static Attempt<PasswordChangedModel?> Fail(string message, string member) => Attempt.Fail<PasswordChangedModel?>(
        new PasswordChangedModel { Error = new System.ComponentModel.DataAnnotations.ValidationResult(message, [member]) });
}
