using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.UserGroups;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Lets users in and keeps them out.</summary>
internal sealed class UserStateController(IAuthorizationService authorization, IUserService users, IUserGroupService groups) : UserControllerBase(authorization)
{
    [HttpPost("enable")]
    public async Task<IActionResult> Enable(UserIdsRequest request) => await MayManageAsync(request.ToKeys())
        ? Answer(await users.EnableAsync(CurrentUserKey, request.ToKeys()))
        : Forbidden();

    [HttpPost("disable")]
    public async Task<IActionResult> Disable(UserIdsRequest request) => await MayManageAsync(request.ToKeys())
        ? Answer(await users.DisableAsync(CurrentUserKey, request.ToKeys()))
        : Forbidden();

    [HttpPost("unlock")]
    public async Task<IActionResult> Unlock(UserIdsRequest request)
    {
        if (!await MayManageAsync(request.ToKeys()))
        {
            return Forbidden();
        }

        Attempt<UserUnlockResult, UserOperationStatus> unlocked = await users.UnlockAsync(CurrentUserKey, [.. request.ToKeys()]);
        return unlocked.Success ? Ok() : Refuse(unlocked.Status, unlocked.Status.ToProblem(unlocked.Result));
    }

    [HttpPost("set-user-groups")]
    public async Task<IActionResult> SetUserGroups(UpdateUserGroupsOnUserRequest request)
    {
        HashSet<Guid> keys = [.. request.UserIds.Select(user => user.Id)];
        if (!await MayManageAsync(keys))
        {
            return Forbidden();
        }

        Attempt<UserGroupOperationStatus> updated = await groups.UpdateUserGroupsOnUsersAsync(
            request.UserGroupIds.Select(group => group.Id).ToHashSet(), keys, CurrentUserKey);
        return updated.Success ? Ok() : Refuse(updated.Result, updated.Result.ToProblem());
    }
}
