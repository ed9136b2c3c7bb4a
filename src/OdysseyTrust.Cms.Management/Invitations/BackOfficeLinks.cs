using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services.OperationStatus;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OdysseyTrust.Cms.Management.Invitations;

/// <summary>
/// Addresses of the sign-in page that are sent by mail. They start with <c>Umbraco:CMS:Security:BackOfficeHost</c> or the site's main address, never
/// with what a request claims to be its host.
/// </summary>
internal sealed class BackOfficeLinks(IOptionsMonitor<SecuritySettings> settings, IHostingEnvironment hostingEnvironment)
{
    private const string SignInPath = "/umbraco/login";

    private Uri? Host => settings.CurrentValue.BackOfficeHost ?? hostingEnvironment.ApplicationMainUrl;

    public bool CanCreate => Host is not null;

    /// <summary>The sign-in page with a query, or a failure when the site's address is not known.</summary>
    public Attempt<Uri, UserOperationStatus> ToSignIn(string query) => Host is { } host
        ? Attempt.SucceedWithStatus(UserOperationStatus.Success, new UriBuilder(new Uri(host, SignInPath)) { Query = query }.Uri)
        : Attempt.FailWithStatus(UserOperationStatus.ApplicationUrlNotConfigured, new Uri(SignInPath, UriKind.Relative));
}
