using Microsoft.AspNetCore.Http;

namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>Answers from the cache before anything else is done with a request.</summary>
internal sealed class OutputCacheLookup(RequestDelegate next, PageRequests requests, PageCache cache)
{
    /// <summary>Sends the page that is kept, or remembers where the one to be rendered may be kept.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (!requests.IsCacheable(context.Request))
        {
            return next(context);
        }

        PageKey key = requests.KeyOf(context.Request);
        if (cache.TryGet(key, out CachedPage? page))
        {
            return page.SendAsync(context);
        }

        if (HttpMethods.IsGet(context.Request.Method) && requests.HasOnlyKnownQuery(context.Request))
        {
            context.Features.Set(new PageSlot(key, cache.Generation));
        }

        return next(context);
    }
}
