using System.Globalization;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Web.Common.Routing;

namespace OdysseyTrust.Cms.Hosting.Web;

/// <summary>Dates, numbers and dictionary items of a page are in the culture that the request was routed to, or else in the site's default language.</summary>
internal sealed class RequestCulture(RequestDelegate next, IDomainCache domains)
{
    /// <summary>Serves the request in its culture.</summary>
    public Task InvokeAsync(HttpContext httpContext)
    {
        string? culture = httpContext.Features.Get<UmbracoRouteValues>()?.PublishedRequest.Culture ?? domains.DefaultCulture;
        if (!string.IsNullOrEmpty(culture))
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        }

        return next(httpContext);
    }
}
