using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace Umbraco.Cms.Web.Common.Controllers;

/// <summary>
/// Renders a document with its template. A site derives from it to do more than that for a document type: name the controller after its alias.
/// </summary>
public class RenderController(IUmbracoContextAccessor umbracoContextAccessor) : UmbracoPageController, IRenderController
{
    /// <summary>The current Umbraco context.</summary>
    protected IUmbracoContext UmbracoContext => umbracoContextAccessor.GetRequiredUmbracoContext();

    /// <summary>Renders the document with its template.</summary>
    public virtual IActionResult Index() => CurrentTemplate(new ContentModel(CurrentPage));

    /// <summary>Redirects, or sets the status and the headers that routing asks for before the action answers.</summary>
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        IPublishedRequest request = PublishedRequest;
        if (request.IsRedirect())
        {
            context.Result = new RedirectResult(request.RedirectUrl!, request.IsRedirectPermanent());
            return;
        }

        if (request.ResponseStatusCode is { } status and not StatusCodes.Status200OK)
        {
            Response.StatusCode = status;
        }

        foreach ((string name, string value) in request.Headers ?? new Dictionary<string, string>())
        {
            Response.Headers[name] = value;
        }

        string[] caching = [.. request.CacheExtensions ?? [], .. request.SetNoCacheHeader ? ["no-cache"] : Array.Empty<string>()];
        if (caching.Length > 0)
        {
            Response.Headers.CacheControl = string.Join(", ", caching);
        }
    }

    /// <summary>The document's template, with a model.</summary>
    /// <exception cref="InvalidOperationException">The document has no template.</exception>
    protected IActionResult CurrentTemplate<T>(T model) => View(
        UmbracoRouteValues.TemplateName ?? throw new InvalidOperationException($"The document {CurrentPage?.Id} has no template."),
        model);
}
