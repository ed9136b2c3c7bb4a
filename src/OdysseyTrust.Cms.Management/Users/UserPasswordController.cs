using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Gives users another password.</summary>
internal sealed class UserPasswordController(IAuthorizationService authorization, IUserService users) : UserControllerBase(authorization)
{
    [HttpPost("{id:guid}/change-password")]
    public async Task<IActionResult> Change(Guid id, ChangePasswordUserRequest request)
    {
        if (!await MayManageAsync(id))
        {
            return Forbidden();
        }

        Attempt<PasswordChangedModel, UserOperationStatus> changed = await users.ChangePasswordAsync(
            CurrentUserKey, new ChangeUserPasswordModel { UserKey = id, NewPassword = request.NewPassword });
        return changed.Success ? Ok() : Refuse(changed.Status, changed.Status.ToProblem(changed.Result));
    }

    [HttpPost("{id:guid}/reset-password")]
    public async Task<IActionResult> Reset(Guid id)
    {
        if (!await MayManageAsync(id))
        {
            return Forbidden();
        }

        Attempt<PasswordChangedModel, UserOperationStatus> reset = await users.ResetPasswordAsync(CurrentUserKey, id);
        return reset.Success ? Ok(new ResetPasswordUserResponse(reset.Result.ResetPassword)) : Refuse(reset.Status, reset.Status.ToProblem(reset.Result));
    }
}
