using Microsoft.AspNetCore.Http;

namespace OdysseyTrust.Cms.Backoffice.Routing;

/// <summary>The addresses under <c>/umbraco</c> that the back office's client routes by itself, in the browser.</summary>
internal static class ClientRoutes
{
    /// <summary>Where the back office is.</summary>
    public const string Root = "/umbraco";

    /// <summary>What the server has under <c>/umbraco</c>; all else is the client's, such as <c>section/content</c> or <c>oauth_complete</c>.</summary>
    private static readonly string[] OfServer =
    [
        "api", "backoffice", "delivery", "login", "management", "openapi", "PreviewHub", "serverEventHub", "surface", "swagger", "website",
    ];

    /// <summary>Whether a request's path is one of them.</summary>
    public static bool Contain(string? path) =>
        new PathString(path).StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase, out PathString rest)
        && !OfServer.Any(area => rest.StartsWithSegments($"/{area}", StringComparison.OrdinalIgnoreCase));
}
