using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Identity;
using OdysseyTrust.Cms.Management.Security;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace OdysseyTrust.Cms.Management.Tokens;

/// <summary>Gives and ends the tokens by which the back office, and programs, use the Management API. OpenIddict has checked each request before it comes here.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class TokenController(BackOfficeSignInManager signIn, UserEvents events, IUserService users, IBackOfficeUserReader reader) : ControllerBase
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    /// <summary>Gives a code to whoever has signed in, and shows others the sign-in page.</summary>
    [HttpGet(BackOfficeClient.Authorize)]
    public async Task<IActionResult> Authorize()
    {
        AuthenticateResult signedIn = await HttpContext.AuthenticateAsync(Constants.Security.BackOfficeAuthenticationType);
        return signedIn.Succeeded && Find(signedIn.Principal) is { } user
            ? await GrantAsync(user)
            : Challenge(Constants.Security.BackOfficeAuthenticationType);
    }

    /// <summary>Exchanges a code, a refresh token or a program's credentials for tokens.</summary>
    [HttpPost(BackOfficeClient.Token)]
    public async Task<IActionResult> Exchange()
    {
        OpenIddictRequest request = HttpContext.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("OpenIddict did not read the request.");
        if (request.IsClientCredentialsGrantType())
        {
            return await users.FindByClientIdAsync(request.ClientId!) is { IsApproved: true } program ? await GrantAsync(program) : Refuse();
        }

        AuthenticateResult granted = await HttpContext.AuthenticateAsync(Scheme);
        return granted.Succeeded && Find(granted.Principal) is { } user ? await GrantAsync(user) : Refuse();
    }

    /// <summary>Signs out everywhere: of this site's cookies, and of the tokens.</summary>
    [HttpGet(BackOfficeClient.SignOut)]
    public async Task<IActionResult> SignOutOfBackOffice()
    {
        AuthenticateResult signedIn = await HttpContext.AuthenticateAsync(Constants.Security.BackOfficeAuthenticationType);
        if (signedIn.Succeeded && Find(signedIn.Principal) is { } user)
        {
            events.LoggedOut(user);
        }

        TokenCookies.Clear(Response);
        return SignOut(Constants.Security.BackOfficeAuthenticationType, Scheme);
    }

    /// <summary>The user, when they may still sign in and nothing about their account has changed since, such as the password.</summary>
    private IUser? Find(ClaimsPrincipal principal)
    {
        ClaimsIdentity? identity = principal.GetUmbracoIdentity();
        return identity?.GetUserKey() is { } key
            && reader.GetByKey(key) is { } user
            && user.IsStill(identity)
                ? user
                : null;
    }

    private async Task<IActionResult> GrantAsync(IUser user)
    {
        ClaimsPrincipal principal = await signIn.CreateUserPrincipalAsync(user);
        principal.SetScopes(Scopes.OfflineAccess);
        principal.SetDestinations(_ => [Destinations.AccessToken]);
        return SignIn(principal, Scheme);
    }

    private ForbidResult Refuse() => Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.InvalidGrant,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = "The account can't sign in any more. Sign in again, or ask an administrator.",
        }),
        Scheme);
}
