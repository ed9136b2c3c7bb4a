using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;
using Umbraco.Cms.Web.Common.Routing;

namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>
/// Keeps a page once it has been rendered: a published document, or what an endpoint with <see cref="OutputCacheAttribute"/> answers.
/// </summary>
internal sealed class OutputCacheStore(
    RequestDelegate next,
    PageCache cache,
    IUmbracoContextAccessor contexts,
    IEnumerable<IWebsiteOutputCacheDurationProvider> durations,
    IOptionsMonitor<WebsiteSettings> settings,
    IOptions<OutputCacheOptions> options)
{
    private const string AskEachTime = "public, max-age=0, must-revalidate";

    /// <summary>What is true of this one response, and no part of the page.</summary>
    private static readonly HashSet<string> OwnHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.ContentLength, HeaderNames.ContentEncoding, HeaderNames.ETag, HeaderNames.Date, HeaderNames.Server, HeaderNames.Connection,
        HeaderNames.TransferEncoding, HeaderNames.AltSvc,
    };

    /// <summary>Renders the page, sends it and keeps it.</summary>
    public Task InvokeAsync(HttpContext context) =>
        context.Features.Get<PageSlot>() is { } slot && DurationOf(context) is { } duration && duration > TimeSpan.Zero
            ? RenderAsync(context, slot, duration)
            : next(context);

    private async Task RenderAsync(HttpContext context, PageSlot slot, TimeSpan duration)
    {
        IHttpResponseBodyFeature real = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using PageBuffer buffer = new();
        context.Features.Set<IHttpResponseBodyFeature>(buffer);
        try
        {
            await next(context);
        }
        finally
        {
            context.Features.Set(real);
        }

        ReadOnlyMemory<byte> body = await buffer.ReadAsync();
        if (IsStorable(context, body))
        {
            await KeepAndSendAsync(context, slot, new CachedPage(body, Environment.TickCount64 + (long)duration.TotalMilliseconds));
        }
        else if (body.Length > 0)
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    /// <summary>Some headers are set when the response starts, which is when its body is sent.</summary>
    private async Task KeepAndSendAsync(HttpContext context, PageSlot slot, CachedPage page)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (StringValues.IsNullOrEmpty(headers.CacheControl))
        {
            headers.CacheControl = AskEachTime;
        }

        await page.SendBodyAsync(context);
        await context.Response.CompleteAsync();
        if (StringValues.IsNullOrEmpty(headers.SetCookie))
        {
            page.KeepHeaders(headers.Where(header => !OwnHeaders.Contains(header.Key)));
            cache.Keep(slot.Key, page, slot.Generation);
        }
    }

    /// <summary>How long the page may be kept; <see langword="null"/> for what is no page.</summary>
    private TimeSpan? DurationOf(HttpContext context)
    {
        if (context.Features.Get<UmbracoRouteValues>()?.PublishedRequest.PublishedContent is { } document)
        {
            return contexts.TryGetUmbracoContext(out IUmbracoContext? umbraco) && umbraco.InPreviewMode ? null : DurationOf(document);
        }

        return context.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>() is { NoStore: false } endpoint
            ? endpoint.Duration > 0 ? TimeSpan.FromSeconds(endpoint.Duration) : settings.CurrentValue.OutputCache.ContentDuration
            : null;
    }

    private TimeSpan DurationOf(IPublishedContent document) =>
        durations.Select(provider => provider.GetDuration(document)).Append(settings.CurrentValue.OutputCache.ContentDuration).OfType<TimeSpan>().Min();

    private bool IsStorable(HttpContext context, ReadOnlyMemory<byte> body) =>
        context.Response.StatusCode == StatusCodes.Status200OK
        && body.Length > 0
        && body.Length <= options.Value.MaximumPageSize
        && !context.Response.HasStarted
        && context.User.Identity?.IsAuthenticated is not true
        && StringValues.IsNullOrEmpty(context.Response.Headers.SetCookie)
        && StringValues.IsNullOrEmpty(context.Response.Headers.ContentEncoding)
        && !Forbids(context.Response.Headers.CacheControl);

    private static bool Forbids(StringValues cacheControl) =>
        CacheControlHeaderValue.TryParse(cacheControl.ToString(), out CacheControlHeaderValue? value)
        && (value.NoStore || value.NoCache || value.Private);
}
