using Microsoft.AspNetCore;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using Umbraco.Cms.Core.Configuration.Models;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace OdysseyTrust.Cms.Management.Tokens;

/// <summary>
/// Lets the back office come back to itself alone after a sign-in or sign-out: to the paths of <c>Umbraco:CMS:Security</c>, at <c>BackOfficeHost</c> or, when
/// that is not set, at the host that it was opened at. So one database serves the site under whatever address it has.
/// </summary>
internal sealed class AllowOwnRedirect(IOptionsMonitor<SecuritySettings> settings) :
    IOpenIddictServerHandler<ValidateAuthorizationRequestContext>,
    IOpenIddictServerHandler<ValidateEndSessionRequestContext>
{
    public ValueTask HandleAsync(ValidateAuthorizationRequestContext context)
    {
        if (!Is(context.RedirectUri, context.Transaction, settings.CurrentValue.AuthorizeCallbackPathName))
        {
            context.Reject(OpenIddictConstants.Errors.InvalidRequest, "The back office can only come back to its own address.");
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(ValidateEndSessionRequestContext context)
    {
        if (!string.IsNullOrEmpty(context.PostLogoutRedirectUri)
            && !Is(context.PostLogoutRedirectUri, context.Transaction, settings.CurrentValue.AuthorizeCallbackLogoutPathName))
        {
            context.Reject(OpenIddictConstants.Errors.InvalidRequest, "The back office can only come back to its own address.");
        }

        return ValueTask.CompletedTask;
    }

    private bool Is(string? address, OpenIddictServerTransaction transaction, string path)
    {
        if (transaction.GetHttpRequest() is not { } request || !Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
        {
            return false;
        }

        Uri own = settings.CurrentValue.BackOfficeHost ?? new Uri($"{request.Scheme}://{request.Host}");
        return uri == new Uri(own, path);
    }
}
