using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Identity;
using Umbraco.Cms.Core.Models.Membership;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>Signs users in, by password and, for those who have one, a second factor.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
[AutoValidateAntiforgeryToken]
[SignInPolicy]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SignInController(BackOfficeSignInManager signIn) : Controller
{
    private const string Page = "/SignIn/SignInPage.cshtml";
    private const string CodePage = "/SignIn/CodePage.cshtml";

    /// <summary>The same for a name that nobody has, a wrong password, a locked account and a disabled one.</summary>
    private const string Refused =
        "That email address and password don't match, or the account is locked. After five wrong passwords an account stays locked until an administrator unlocks it.";

    [HttpGet(SignInRoutes.SignIn)]
    public IActionResult SignIn(string? returnUrl) => View(Page, new SignInForm { ReturnUrl = returnUrl });

    [HttpPost(SignInRoutes.SignIn)]
    [RateLimited]
    public async Task<IActionResult> SignIn(SignInForm form)
    {
        if (!ModelState.IsValid)
        {
            return View(Page, form);
        }

        SignInResult result = await signIn.PasswordSignInAsync(form.Username!.Trim(), form.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.RequiresTwoFactor)
        {
            return RedirectToAction(nameof(Code), new { form.ReturnUrl });
        }

        return result.Succeeded ? GoOn(form.ReturnUrl) : Refuse(Page, form);
    }

    [HttpGet(SignInRoutes.TwoFactor)]
    public async Task<IActionResult> Code(string? returnUrl) => await signIn.GetTwoFactorAuthenticationUserAsync() is null
        ? RedirectToAction(nameof(SignIn), new { returnUrl })
        : View(CodePage, new CodeForm { ReturnUrl = returnUrl });

    [HttpPost(SignInRoutes.TwoFactor)]
    [RateLimited]
    public async Task<IActionResult> Code(CodeForm form)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } user)
        {
            return RedirectToAction(nameof(SignIn), new { form.ReturnUrl });
        }

        if (!ModelState.IsValid)
        {
            return View(CodePage, form);
        }

        return await AcceptsAsync(user, form.Code!) ? GoOn(form.ReturnUrl) : RefuseCode(form);
    }

    /// <summary>A user may have set up more than one app: the code of any of them will do.</summary>
    private async Task<bool> AcceptsAsync(IUser user, string code)
    {
        string digits = code.Replace(" ", string.Empty, StringComparison.Ordinal);
        foreach (string provider in await signIn.UserManager.GetValidTwoFactorProvidersAsync(user))
        {
            if (await signIn.UserManager.VerifyTwoFactorTokenAsync(user, provider, digits))
            {
                return (await signIn.TwoFactorSignInAsync(provider, digits, isPersistent: false, rememberClient: false)).Succeeded;
            }
        }

        await signIn.UserManager.AccessFailedAsync(user);
        return false;
    }

    private ViewResult RefuseCode(CodeForm form)
    {
        ModelState.AddModelError(nameof(form.Code), "That code isn't right, or has run out. Enter the one that the app shows now.");
        return View(CodePage, form);
    }

    private ViewResult Refuse(string page, object form)
    {
        ModelState.AddModelError(string.Empty, Refused);
        return View(page, form);
    }

    private LocalRedirectResult GoOn(string? returnUrl) => LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : SignInRoutes.BackOffice);
}
