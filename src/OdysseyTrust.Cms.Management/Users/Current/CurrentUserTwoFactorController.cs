using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Users.Current;

/// <summary>The second factors of the user who is signed in.</summary>
[Route(ManagementApi.Root + "/user/current/2fa")]
internal sealed class CurrentUserTwoFactorController(IUserTwoFactorLoginService logins) : ManagementApiController
{
    [HttpGet]
    public async Task<IActionResult> List()
    {
        Attempt<IEnumerable<UserTwoFactorProviderModel>, TwoFactorOperationStatus> providers = await logins.GetProviderNamesAsync(CurrentUserKey);
        return providers.Success ? Ok(providers.Result) : Refuse(providers.Status, providers.Status.ToProblem());
    }

    [HttpGet("{providerName}")]
    public async Task<IActionResult> SetUp(string providerName)
    {
        Attempt<ISetupTwoFactorModel, TwoFactorOperationStatus> setup = await logins.GetSetupInfoAsync(CurrentUserKey, providerName);
        return setup.Success ? new JsonResult(setup.Result) : Refuse(setup.Status, setup.Status.ToProblem());
    }

    [HttpPost("{providerName}")]
    public async Task<IActionResult> Enable(string providerName, EnableTwoFactorRequest request) =>
        Answer(await logins.ValidateAndSaveAsync(providerName, CurrentUserKey, request.Secret, request.Code));

    [HttpDelete("{providerName}")]
    public async Task<IActionResult> Disable(string providerName, string code) =>
        Answer(await logins.DisableByCodeAsync(providerName, CurrentUserKey, code));

    private IActionResult Answer(Attempt<TwoFactorOperationStatus> attempt) =>
        attempt.Success ? Ok() : Refuse(attempt.Result, attempt.Result.ToProblem());
}
