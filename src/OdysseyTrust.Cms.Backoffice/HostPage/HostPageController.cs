using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Backoffice.Routing;

namespace OdysseyTrust.Cms.Backoffice.HostPage;

/// <summary>Answers with the page that the back office runs in, whatever of its addresses is asked for.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
internal sealed class HostPageController(HostPageRenderer renderer) : ControllerBase
{
    /// <summary>The page names fingerprinted files, so it is asked for each time.</summary>
    [AcceptVerbs("GET", "HEAD", Route = ClientRoutes.Root + "/{**path:" + ClientRouteConstraint.Name + "}")]
    public async Task<IActionResult> Get()
    {
        RenderedHostPage page = await renderer.RenderAsync();
        Response.Headers.CacheControl = "no-cache";
        Response.Headers.ContentSecurityPolicy = page.ContentSecurityPolicy;
        return Content(page.Html, "text/html; charset=utf-8");
    }
}
