using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Routing;

namespace OdysseyTrust.Cms.Management.Tokens;

/// <summary>
/// Asks the token handlers whether a request is theirs only below the back office's path. They would be made for every page that a visitor opens
/// otherwise, an eighth of the time that a page takes.
/// </summary>
internal sealed class BackOfficeSchemes(IOptions<AuthenticationOptions> options, IHttpContextAccessor contexts, UmbracoRequestPaths paths)
    : AuthenticationSchemeProvider(options)
{
    /// <inheritdoc />
    public override Task<IEnumerable<AuthenticationScheme>> GetRequestHandlerSchemesAsync() =>
        contexts.HttpContext?.Request.Path.Value is { } path && paths.IsBackOfficeRequest(path)
            ? base.GetRequestHandlerSchemesAsync()
            : Task.FromResult<IEnumerable<AuthenticationScheme>>([]);
}
