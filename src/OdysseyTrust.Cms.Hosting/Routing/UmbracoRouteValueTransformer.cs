using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;
using Umbraco.Cms.Web.Common.Routing;
using RouteDirection = Umbraco.Cms.Core.Routing.RouteDirection;

namespace OdysseyTrust.Cms.Hosting.Routing;

/// <summary>Routes a request that no endpoint has taken to the published document of its address, and to the controller that renders it.</summary>
internal sealed class UmbracoRouteValueTransformer(
    IUmbracoContextAccessor contexts,
    IPublishedRouter router,
    RoutableRequest routable,
    CanonicalAddress canonical,
    PublicAccessRouting publicAccess,
    RenderActions actions) : DynamicRouteValueTransformer
{
    private const string ControllerKey = "controller";
    private const string ActionKey = "action";

    /// <inheritdoc />
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        if (!contexts.TryGetUmbracoContext(out IUmbracoContext? context) || !routable.IsRoutable(httpContext.Request))
        {
            return null!;
        }

        IPublishedRequest request = await RouteAsync(context, httpContext);
        context.PublishedRequest = request;
        if (!request.IsRedirect() && !request.HasPublishedContent())
        {
            return null!;
        }

        ControllerActionDescriptor action = actions.FindOwn(request) ?? actions.Default;
        httpContext.Features.Set(new UmbracoRouteValues(request, action));
        return new RouteValueDictionary { [ControllerKey] = action.ControllerName, [ActionKey] = action.ActionName };
    }

    private async Task<IPublishedRequest> RouteAsync(IUmbracoContext context, HttpContext httpContext)
    {
        IPublishedRequestBuilder builder = await router.CreateRequestAsync(context.CleanedUmbracoUrl);
        IPublishedRequest request = await router.RouteRequestAsync(builder, new RouteRequestOptions(RouteDirection.Inbound));
        if (request.IsRedirect() || !request.HasPublishedContent())
        {
            return request;
        }

        if (canonical.RedirectFor(httpContext.Request, request) is { } address)
        {
            return (await router.CreateRequestAsync(context.CleanedUmbracoUrl)).SetRedirectPermanent(address).Build();
        }

        request = await publicAccess.RouteAsync(request, httpContext);

        // A document without a template has no page of its own.
        return request.HasTemplate() || actions.FindOwn(request) is not null
            ? request
            : await router.UpdateRequestAsync(request, publishedContent: null);
    }
}
