using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>Answers 429 to an address that has asked too often: lockout protects one account, this protects them all.</summary>
internal sealed partial class RateLimitFilter(IOptions<RateLimitOptions> options, ILogger<RateLimitFilter> logger) : IAsyncResourceFilter, IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetSlidingWindowLimiter(AddressOf(context), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = options.Value.Attempts,
            Window = options.Value.Window,
            SegmentsPerWindow = 4,
        }));

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(context.HttpContext);
        if (lease.IsAcquired)
        {
            await next();
            return;
        }

        LogRefused(AddressOf(context.HttpContext), context.HttpContext.Request.Path);
        string seconds = Math.Ceiling(options.Value.Window.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        context.HttpContext.Response.Headers.RetryAfter = seconds;
        context.Result = new ContentResult
        {
            StatusCode = StatusCodes.Status429TooManyRequests,
            ContentType = "text/plain; charset=utf-8",
            Content = $"Too many attempts from your network. Wait {seconds} seconds, then go back and try again.",
        };
    }

    public void Dispose() => _limiter.Dispose();

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? string.Empty;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Too many attempts from {Address} at {Path}")]
    private partial void LogRefused(string address, string path);
}
