using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Security;
using OpenIddict.Abstractions;
using OpenIddict.Validation;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Tokens;

/// <summary>
/// Says who of the staff it is that asks for something outside the Management API, such as a picture in the recycle bin: a browser sends no token with
/// that, but the cookie that holds it. In stock Umbraco this is <see cref="Constants.Security.BackOfficeExposedAuthenticationType"/>.
/// </summary>
internal sealed class TokenCookieHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    OpenIddictValidationService validation,
    IBackOfficeUserReader users) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[TokenCookies.Access] is not { Length: > 0 } token)
        {
            return AuthenticateResult.NoResult();
        }

        try
        {
            ClaimsPrincipal principal = await validation.ValidateAccessTokenAsync(token, Context.RequestAborted);
            return principal.GetUmbracoIdentity() is { } identity
                && identity.GetUserKey() is { } key
                && users.GetByKey(key) is { } user
                && user.IsStill(identity)
                    ? AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme.Name))
                    : AuthenticateResult.Fail("The account has changed since the token was given.");
        }
        catch (OpenIddictExceptions.ProtocolException refused)
        {
            return AuthenticateResult.Fail(refused);
        }
    }
}
