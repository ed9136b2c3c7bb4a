using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OdysseyTrust.Cms.Backoffice.Routing;

namespace OdysseyTrust.Cms.Backoffice.Assets;

/// <summary>Serves the files of the back office.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class AssetsController(BackofficeAssets assets) : ControllerBase
{
    /// <summary>The files whose address stays when their content changes: style sheets that the client asks for by name, and pictures that it lacks.</summary>
    private const string FixedFolder = "css/";

    private const string FixedPictures = ".svg";

    /// <summary>What the site's own pages load while they show drafts; its address stays too.</summary>
    private const string WebsiteFolder = "website/";

    private const string Forever = "public, max-age=31536000, immutable";
    private const string AskAgain = "no-cache";
    private const string Identity = "identity";

    /// <summary>A name with a fingerprint is kept for good.</summary>
    [AcceptVerbs("GET", "HEAD", Route = ClientRoutes.Root + "/backoffice/{**path}")]
    public IActionResult Get(string path) => Send(path ?? string.Empty);

    /// <summary>Where Umbraco's settings look for what pages load.</summary>
    [AcceptVerbs("GET", "HEAD", Route = ClientRoutes.Root + "/website/{**path}")]
    public IActionResult GetForWebsite(string path) => Send(WebsiteFolder + path);

    private IActionResult Send(string path)
    {
        if (assets.Find(path, Accepts) is not { } asset)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = IsFixed(path) ? AskAgain : Forever;
        Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (asset.ContentEncoding is not null)
        {
            Response.Headers.ContentEncoding = asset.ContentEncoding;
        }

        return new FileStreamResult(asset.Content, asset.ContentType)
        {
            EntityTag = new EntityTagHeaderValue($"\"{assets.Version}-{asset.ContentEncoding ?? Identity}\""),
        };
    }

    private static bool IsFixed(string path) =>
        path.StartsWith(FixedFolder, StringComparison.Ordinal)
        || path.StartsWith(WebsiteFolder, StringComparison.Ordinal)
        || path.EndsWith(FixedPictures, StringComparison.Ordinal);

    private bool Accepts(string encoding) => Request.GetTypedHeaders().AcceptEncoding
        .Any(accepted => accepted.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && accepted.Quality is null or > 0);
}
