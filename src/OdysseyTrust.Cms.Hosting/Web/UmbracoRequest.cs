using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Web;

namespace OdysseyTrust.Cms.Hosting.Web;

/// <summary>Gives each request its Umbraco context, and tells when the request begins and ends.</summary>
internal sealed class UmbracoRequest(RequestDelegate next, IUmbracoContextFactory contexts, IEventAggregator events)
{
    /// <summary>Serves the request within its Umbraco context.</summary>
    public async Task InvokeAsync(HttpContext httpContext)
    {
        using UmbracoContextReference reference = contexts.EnsureUmbracoContext();
        await events.PublishAsync(new UmbracoRequestBeginNotification(reference.UmbracoContext), httpContext.RequestAborted);
        try
        {
            await next(httpContext);
        }
        finally
        {
            await events.PublishAsync(new UmbracoRequestEndNotification(reference.UmbracoContext), CancellationToken.None);
        }
    }
}
