using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Invitations;

/// <summary>
/// Addresses of sign-in pages that are sent by mail. They start with <c>Umbraco:CMS:Security:BackOfficeHost</c> or
/// <c>Umbraco:CMS:WebRouting:UmbracoApplicationUrl</c>, never with what a request claims to be its host.
/// </summary>
internal sealed class BackOfficeLinks(IOptionsMonitor<SecuritySettings> security, IOptionsMonitor<WebRoutingSettings> routing)
{
    private Uri? Host => security.CurrentValue.BackOfficeHost
        ?? (routing.CurrentValue.UmbracoApplicationUrl is { Length: > 0 } site ? new Uri(site) : null);

    public bool CanCreate => Host is not null;

    /// <summary>A page's address with the user and the token that lets them in there, or a failure when the site's own address is not known.</summary>
    public Attempt<Uri, UserOperationStatus> Create(string path, IUser user, string token) => Host is { } host
        ? Attempt.SucceedWithStatus(
            UserOperationStatus.Success,
            new UriBuilder(new Uri(host, path)) { Query = $"userId={user.Key}&code={token.ToUrlBase64()}" }.Uri)
        : Attempt.FailWithStatus(UserOperationStatus.ApplicationUrlNotConfigured, new Uri(path, UriKind.Relative));
}
