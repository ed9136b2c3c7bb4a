using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Invitations;
using OdysseyTrust.Cms.Management.Security;
using OdysseyTrust.Cms.Management.SignIn;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Invites users by mail, and lets them in by the link in it.</summary>
internal sealed class UserInviteController(
    IAuthorizationService authorization,
    IUserService users,
    InvitedUsers invitations,
    IOptionsMonitor<SecuritySettings> settings) : UserControllerBase(authorization)
{
    [HttpPost("invite")]
    public async Task<IActionResult> Invite(InviteUserRequest request)
    {
        UserInviteModel model = new()
        {
            Id = request.Id,
            Email = request.Email,
            UserName = request.UserName,
            Name = request.Name,
            UserGroupKeys = request.UserGroupIds.Select(group => group.Id).ToHashSet(),
            Message = request.Message,
        };
        Attempt<UserInvitationResult, UserOperationStatus> invited = await users.InviteAsync(CurrentUserKey, model);
        return invited is { Success: true, Result.InvitedUser: { } user }
            ? CreatedAtId(nameof(UserController.Get), user.Key, "User")
            : Refuse(invited.Status, invited.Status.ToProblem(invited.Result));
    }

    [HttpPost("invite/resend")]
    public async Task<IActionResult> Resend(ResendInviteUserRequest request)
    {
        if (!await MayManageAsync(request.User.Id))
        {
            return Forbidden();
        }

        Attempt<UserInvitationResult, UserOperationStatus> sent = await users.ResendInvitationAsync(
            CurrentUserKey, new UserResendInviteModel { InvitedUserKey = request.User.Id, Message = request.Message });
        return sent.Success ? Ok() : Refuse(sent.Status, sent.Status.ToProblem(sent.Result));
    }

    [HttpPost("invite/verify")]
    [AllowAnonymous]
    [RateLimited]
    public async Task<IActionResult> Verify(VerifyInviteUserRequest request)
    {
        Attempt<UserOperationStatus> verified = await users.VerifyInviteAsync(request.User.Id, request.Token);
        return verified.Success
            ? Ok(new VerifiedUserResponse(PasswordConfigurationResponse.From(settings.CurrentValue.UserPassword)))
            : Refuse(verified.Result, verified.Result.ToProblem());
    }

    [HttpPost("invite/create-password")]
    [AllowAnonymous]
    [RateLimited]
    public async Task<IActionResult> CreatePassword(CreateInitialPasswordUserRequest request)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> created = await invitations.AcceptAsync(request.User.Id, request.Token, request.Password);
        return created.Success ? Ok() : Refuse(created.Status, created.Status.ToProblem(created.Result));
    }
}
