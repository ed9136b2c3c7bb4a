using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>The second factors of users, for when somebody has lost theirs.</summary>
internal sealed class UserTwoFactorController(IAuthorizationService authorization, IUserTwoFactorLoginService logins) : UserControllerBase(authorization)
{
    [HttpGet("{id:guid}/2fa")]
    public async Task<IActionResult> List(Guid id)
    {
        Attempt<IEnumerable<UserTwoFactorProviderModel>, TwoFactorOperationStatus> providers = await logins.GetProviderNamesAsync(id);
        return providers.Success ? Ok(providers.Result) : Refuse(providers.Status, providers.Status.ToProblem());
    }

    [HttpDelete("{id:guid}/2fa/{providerName}")]
    public async Task<IActionResult> Disable(Guid id, string providerName)
    {
        if (!await MayManageAsync(id))
        {
            return Forbidden();
        }

        Attempt<TwoFactorOperationStatus> disabled = await logins.DisableAsync(id, providerName);
        return disabled.Success ? Ok() : Refuse(disabled.Result, disabled.Result.ToProblem());
    }
}
