using Microsoft.AspNetCore;
using OpenIddict.Validation;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace OdysseyTrust.Cms.Management.Tokens;

/// <summary>Takes the access token of a call by the back office from its cookie.</summary>
internal sealed class TakeTokenFromCookie : IOpenIddictValidationHandler<ProcessAuthenticationContext>
{
    public ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        if (context.AccessToken == TokenCookies.Redacted && context.Transaction.GetHttpRequest()?.Cookies[TokenCookies.Access] is { Length: > 0 } token)
        {
            context.AccessToken = token;
        }

        return ValueTask.CompletedTask;
    }
}
