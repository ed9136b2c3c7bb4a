using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Web.Common.Routing;

namespace Umbraco.Cms.Web.Common.Controllers;

/// <summary>A controller that answers for published content.</summary>
public abstract class UmbracoPageController : Controller
{
    /// <summary>What the request was routed to.</summary>
    /// <exception cref="InvalidOperationException">The request was not routed by Umbraco.</exception>
    protected UmbracoRouteValues UmbracoRouteValues =>
        HttpContext.Features.Get<UmbracoRouteValues>()
        ?? throw new InvalidOperationException($"{Request.Path} was not routed by Umbraco: {GetType().Name} answers for published content only.");

    /// <summary>The document, its template and culture.</summary>
    protected IPublishedRequest PublishedRequest => UmbracoRouteValues.PublishedRequest;

    /// <summary>The document.</summary>
    protected virtual IPublishedContent? CurrentPage => PublishedRequest.PublishedContent;
}
