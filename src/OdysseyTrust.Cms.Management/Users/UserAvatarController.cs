using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>The pictures of users.</summary>
internal sealed class UserAvatarController(IAuthorizationService authorization, IUserService users) : UserControllerBase(authorization)
{
    [HttpPost("avatar/{id:guid}")]
    public async Task<IActionResult> Set(Guid id, SetAvatarRequest request) =>
        await MayManageAsync(id) ? Answer(await users.SetAvatarAsync(id, request.File.Id)) : Forbidden();

    [HttpDelete("avatar/{id:guid}")]
    public async Task<IActionResult> Clear(Guid id) => await MayManageAsync(id) ? Answer(await users.ClearAvatarAsync(id)) : Forbidden();
}
