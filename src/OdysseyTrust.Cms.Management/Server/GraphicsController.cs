using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Server;

/// <summary>The pictures by which the back office says whose it is.</summary>
[Route(ManagementApi.Root + "/security/back-office/graphics")]
[AllowAnonymous]
internal sealed class GraphicsController : ManagementApiController
{
    private const string Picture = "mark.svg";
    private const string ContentType = "image/svg+xml";

    /// <summary>One mark serves all the places that show one.</summary>
    [HttpGet("logo")]
    [HttpGet("login-logo")]
    [HttpGet("login-logo-alternative")]
    [HttpGet("login-background")]
    [ResponseCache(Duration = 86400, Location = ResponseCacheLocation.Any)]
    public IActionResult Get() => File(
        typeof(GraphicsController).Assembly.GetManifestResourceStream(Picture)
            ?? throw new InvalidOperationException($"{Picture} is not in {typeof(GraphicsController).Assembly.Location}. Build the project again."),
        ContentType);
}
