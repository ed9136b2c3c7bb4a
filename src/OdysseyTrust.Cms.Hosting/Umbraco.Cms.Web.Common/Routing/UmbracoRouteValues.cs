using Microsoft.AspNetCore.Mvc.Controllers;
using Umbraco.Cms.Core.Routing;
using Umbraco.Extensions;

namespace Umbraco.Cms.Web.Common.Routing;

/// <summary>What a request was routed to; a feature of the <see cref="Microsoft.AspNetCore.Http.HttpContext"/>.</summary>
/// <param name="PublishedRequest">The document, its template, culture and status, or where to redirect to.</param>
/// <param name="ControllerActionDescriptor">The action that answers.</param>
public sealed record UmbracoRouteValues(IPublishedRequest PublishedRequest, ControllerActionDescriptor ControllerActionDescriptor)
{
    /// <summary>The alias of the template to render.</summary>
    public string? TemplateName => PublishedRequest.GetTemplateAlias();

    /// <summary>The name of the controller that answers.</summary>
    public string ControllerName => ControllerActionDescriptor.ControllerName;

    /// <summary>The name of the action that answers.</summary>
    public string ActionName => ControllerActionDescriptor.ActionName;
}
