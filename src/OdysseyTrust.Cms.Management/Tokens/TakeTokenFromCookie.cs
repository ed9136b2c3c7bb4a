using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using OdysseyTrust.Cms.Management.Preview;
using OpenIddict.Validation;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace OdysseyTrust.Cms.Management.Tokens;

/// <summary>Takes the access token of a call by the back office from its cookie.</summary>
internal sealed class TakeTokenFromCookie : IOpenIddictValidationHandler<ProcessAuthenticationContext>
{
    public ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        if (context.Transaction.GetHttpRequest() is { } request
            && (context.AccessToken == TokenCookies.Redacted || IsPreview(request, context.AccessToken))
            && request.Cookies[TokenCookies.Access] is { Length: > 0 } token)
        {
            context.AccessToken = token;
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>A preview that listens for changes sends no word in place of a token.</summary>
    private static bool IsPreview(HttpRequest request, string? token) => token is null && request.Path.StartsWithSegments(PreviewHub.Path);
}
