using System.Security.Claims;
using OdysseyTrust.Cms.Management.Security;
using OpenIddict.Abstractions;
using OpenIddict.Validation;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace OdysseyTrust.Cms.Management.Tokens;

/// <summary>Refuses a token at once when its user has been disabled, locked out, or given another password.</summary>
internal sealed class RefuseEndedAccounts(IBackOfficeUserReader users) : IOpenIddictValidationHandler<ProcessAuthenticationContext>
{
    public ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        ClaimsIdentity? identity = context.AccessTokenPrincipal?.GetUmbracoIdentity();
        if (identity?.GetUserKey() is not { } key || users.GetByKey(key) is not { } user || !user.IsStill(identity))
        {
            context.Reject(OpenIddictConstants.Errors.InvalidToken, "The account has changed since this token was given. Sign in again.");
        }

        return ValueTask.CompletedTask;
    }
}
