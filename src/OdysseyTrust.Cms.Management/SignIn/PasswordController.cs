using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Invitations;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>Lets users choose a password: who forgot theirs, and who was invited. Links are sent by mail, and prove whose they are.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
[AutoValidateAntiforgeryToken]
[SignInPolicy]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class PasswordController(IUserService users, InvitedUsers invitations, IOptionsMonitor<SecuritySettings> settings, TimeProvider clock) : Controller
{
    private const string ForgottenPage = "/SignIn/ForgottenPasswordPage.cshtml";
    private const string NewPasswordPage = "/SignIn/NewPasswordPage.cshtml";
    private const string NoticePage = "/SignIn/NoticePage.cshtml";

    private static readonly Notice Sent = new(
        "Look in your mail",
        "If that address belongs to someone who edits this site, a link to a new password is on its way. It is good for one hour.",
        SignInRoutes.SignIn,
        "Back to sign in");

    private static readonly Notice CannotSend = new(
        "No mail can be sent",
        "This site isn't set up to send mail yet. Ask an administrator to set a new password for you.",
        SignInRoutes.SignIn,
        "Back to sign in");

    private static readonly Notice BrokenLink = new(
        "This link can't be used",
        "It may have been used already, be too old, or not be whole. Ask for another one.",
        SignInRoutes.ForgottenPassword,
        "Ask for a new link");

    private static readonly Notice BrokenInvitation = new(
        "This invitation can't be used",
        "It may have been used already, be too old, or not be whole. Ask whoever invited you to send it again.",
        SignInRoutes.SignIn,
        "Go to sign in");

    private static readonly Notice Changed = new("Your password is set", "You can sign in with it now.", SignInRoutes.SignIn, "Sign in");

    [HttpGet(SignInRoutes.ForgottenPassword)]
    public IActionResult Forgotten() => settings.CurrentValue.AllowPasswordReset ? View(ForgottenPage, new ForgottenPasswordForm()) : NotFound();

    /// <summary>Says the same, and takes the same time, whether or not the address is a user's.</summary>
    [HttpPost(SignInRoutes.ForgottenPassword)]
    [RateLimited]
    public async Task<IActionResult> Forgotten(ForgottenPasswordForm form)
    {
        if (!settings.CurrentValue.AllowPasswordReset)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View(ForgottenPage, form);
        }

        await using TimedScope sameTime = new(settings.CurrentValue.UserPassword.MinimumResponseTime, clock);
        Attempt<UserOperationStatus> sent = await users.SendResetPasswordEmailAsync(form.Email!.Trim());
        return sent.Result is UserOperationStatus.CannotPasswordReset or UserOperationStatus.ApplicationUrlNotConfigured
            ? View(NoticePage, CannotSend)
            : View(NoticePage, Sent);
    }

    [HttpGet(SignInRoutes.ResetPassword)]
    public async Task<IActionResult> Reset(Guid userId, string? code) =>
        Choose(await users.VerifyPasswordResetAsync(userId, code ?? string.Empty), userId, code, BrokenLink);

    [HttpPost(SignInRoutes.ResetPassword)]
    [RateLimited]
    public async Task<IActionResult> Reset(NewPasswordForm form)
    {
        if (!(await users.VerifyPasswordResetAsync(form.UserId, form.Code)).Success)
        {
            return View(NoticePage, BrokenLink);
        }

        return ModelState.IsValid ? Answer(await users.ResetPasswordAsync(form.UserId, form.Code, form.Password!), form) : View(NewPasswordPage, form);
    }

    [HttpGet(SignInRoutes.Invitation)]
    public async Task<IActionResult> Invitation(Guid userId, string? code) =>
        Choose(await users.VerifyInviteAsync(userId, code ?? string.Empty), userId, code, BrokenInvitation);

    [HttpPost(SignInRoutes.Invitation)]
    [RateLimited]
    public async Task<IActionResult> Invitation(NewPasswordForm form)
    {
        if (!(await users.VerifyInviteAsync(form.UserId, form.Code)).Success)
        {
            return View(NoticePage, BrokenInvitation);
        }

        return ModelState.IsValid ? Answer(await invitations.AcceptAsync(form.UserId, form.Code, form.Password!), form) : View(NewPasswordPage, form);
    }

    private ViewResult Choose(Attempt<UserOperationStatus> link, Guid userId, string? code, Notice broken) => link.Success
        ? View(NewPasswordPage, new NewPasswordForm { UserId = userId, Code = code! })
        : View(NoticePage, broken);

    private ViewResult Answer(Attempt<PasswordChangedModel, UserOperationStatus> result, NewPasswordForm form)
    {
        if (result.Success)
        {
            return View(NoticePage, Changed);
        }

        ModelState.AddModelError(nameof(form.Password), result.Result.Error?.ErrorMessage ?? $"The password was not changed: {result.Status}.");
        return View(NewPasswordPage, form);
    }
}
