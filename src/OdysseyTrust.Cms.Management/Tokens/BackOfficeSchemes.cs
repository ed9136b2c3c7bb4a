using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.SignIn;

namespace OdysseyTrust.Cms.Management.Tokens;

/// <summary>
/// Asks the token handlers whether a request is theirs only below the back office's path. They would be made for every page that a visitor opens
/// otherwise, an eighth of the time that a page takes.
/// </summary>
/// <remarks>
/// By the path alone: Core's <c>UmbracoRequestPaths</c> takes the hubs for pages of the site, and a hub without these handlers has nobody to authorize.
/// </remarks>
internal sealed class BackOfficeSchemes(IOptions<AuthenticationOptions> options, IHttpContextAccessor contexts) : AuthenticationSchemeProvider(options)
{
    /// <inheritdoc />
    public override Task<IEnumerable<AuthenticationScheme>> GetRequestHandlerSchemesAsync() =>
        contexts.HttpContext?.Request.Path.StartsWithSegments(SignInRoutes.BackOffice, StringComparison.OrdinalIgnoreCase) == true
            ? base.GetRequestHandlerSchemesAsync()
            : Task.FromResult<IEnumerable<AuthenticationScheme>>([]);
}
