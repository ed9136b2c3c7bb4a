using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Routing;

namespace OdysseyTrust.Cms.Hosting.Boot;

/// <summary>Answers every request with 503 until the boot is over.</summary>
internal sealed class BootGate(RequestDelegate next, IContentRoutingReadiness readiness)
{
    private const string RetryAfterSeconds = "5";

    private static readonly byte[] Page =
        """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="refresh" content="5">
        <title>We will be right back</title>
        </head>
        <body>
        <main>
        <h1>We will be right back</h1>
        <p>The website is starting. This page tries again by itself every five seconds.</p>
        </main>
        </body>
        </html>
        """u8.ToArray();

    /// <summary>Passes the request on once the site has booted.</summary>
    public Task InvokeAsync(HttpContext context) =>
        readiness.IsReady ? next(context) : AnswerAsync(context);

    private static async Task AnswerAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = Page.Length;
        response.Headers.RetryAfter = RetryAfterSeconds;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(Page, context.RequestAborted);
        }
    }
}
