using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.SignIn;
using OdysseyTrust.Cms.Management.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Security;

/// <summary>Passwords of those who can't sign in.</summary>
[Route(ManagementApi.Root + "/security")]
internal sealed class SecurityController(IUserService users, IOptionsMonitor<SecuritySettings> settings, TimeProvider clock) : ManagementApiController
{
    private UserPasswordConfigurationSettings Rules => settings.CurrentValue.UserPassword;

    [HttpGet("configuration")]
    public SecurityConfigurationResponse Configuration() => new(PasswordConfigurationResponse.From(Rules));

    /// <summary>Answers the same, in the same time, whether or not the address is a user's.</summary>
    [HttpPost("forgot-password")]
    [AllowAnonymous]
    [RateLimited]
    public async Task<IActionResult> ForgotPassword(ResetPasswordRequest request)
    {
        if (!settings.CurrentValue.AllowPasswordReset)
        {
            return Refuse(UserOperationStatus.CannotPasswordReset, UserOperationStatus.CannotPasswordReset.ToProblem());
        }

        await using TimedScope sameTime = new(Rules.MinimumResponseTime, clock);
        Attempt<UserOperationStatus> sent = await users.SendResetPasswordEmailAsync(request.Email);
        return sent.Result is UserOperationStatus.CannotPasswordReset or UserOperationStatus.ApplicationUrlNotConfigured
            ? Refuse(sent.Result, sent.Result.ToProblem())
            : Ok();
    }

    [HttpPost("forgot-password/verify")]
    [AllowAnonymous]
    [RateLimited]
    public async Task<IActionResult> Verify(VerifyResetPasswordTokenRequest request)
    {
        Attempt<UserOperationStatus> verified = await users.VerifyPasswordResetAsync(request.User.Id, request.ResetCode);
        return verified.Success
            ? Ok(new VerifiedUserResponse(PasswordConfigurationResponse.From(Rules)))
            : Refuse(verified.Result, verified.Result.ToProblem());
    }

    [HttpPost("forgot-password/reset")]
    [AllowAnonymous]
    [RateLimited]
    public async Task<IActionResult> Reset(ResetPasswordTokenRequest request)
    {
        Attempt<UserOperationStatus> verified = await users.VerifyPasswordResetAsync(request.User.Id, request.ResetCode);
        if (!verified.Success)
        {
            return Refuse(verified.Result, verified.Result.ToProblem());
        }

        Attempt<PasswordChangedModel, UserOperationStatus> reset = await users.ResetPasswordAsync(request.User.Id, request.ResetCode, request.Password);
        return reset.Success ? NoContent() : Refuse(reset.Status, reset.Status.ToProblem(reset.Result));
    }
}
