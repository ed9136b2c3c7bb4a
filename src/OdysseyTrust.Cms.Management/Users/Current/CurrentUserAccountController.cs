using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Security;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Users.Current;

/// <summary>What users do with their own account.</summary>
[Route(ManagementApi.Root + "/user/current")]
internal sealed class CurrentUserAccountController(IUserService users, IOptionsMonitor<SecuritySettings> settings) : ManagementApiController
{
    [HttpGet("configuration")]
    public CurrentUserConfigurationResponse Configuration() => new(
        settings.CurrentValue.KeepUserLoggedIn,
        PasswordConfigurationResponse.From(settings.CurrentValue.UserPassword),
        AllowChangePassword: true,
        AllowTwoFactor: true);

    /// <summary>None: users sign in with a password of this site alone.</summary>
    [HttpGet("login-providers")]
    public IActionResult LoginProviders() => Ok(Array.Empty<object>());

    [HttpPost("change-password")]
    public async Task<IActionResult> ChangePassword(ChangePasswordCurrentUserRequest request)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> changed = await users.ChangePasswordAsync(
            CurrentUserKey,
            new ChangeUserPasswordModel { UserKey = CurrentUserKey, OldPassword = request.OldPassword, NewPassword = request.NewPassword });
        return changed.Success ? Ok() : Refuse(changed.Status, changed.Status.ToProblem(changed.Result));
    }

    [HttpPut("profile")]
    public async Task<IActionResult> UpdateProfile(UpdateCurrentUserRequest request)
    {
        Attempt<IUser?, UserOperationStatus> updated = await users.UpdateProfileAsync(
            CurrentUserKey, new UserUpdateProfileModel { LanguageIsoCode = request.LanguageIsoCode });
        return updated.Success ? Ok() : Refuse(updated.Status, updated.Status.ToProblem());
    }

    [HttpPost("avatar")]
    public async Task<IActionResult> SetAvatar(SetAvatarRequest request) => Answer(await users.SetAvatarAsync(CurrentUserKey, request.File.Id));

    [HttpDelete("avatar")]
    public async Task<IActionResult> ClearAvatar() => Answer(await users.ClearAvatarAsync(CurrentUserKey));

    private IActionResult Answer(UserOperationStatus status) => status == UserOperationStatus.Success ? Ok() : Refuse(status, status.ToProblem());
}
