using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>Answers 429 to an address that has asked too often: lockout protects one account, this protects them all.</summary>
internal sealed partial class RateLimitFilter(IOptions<RateLimitOptions> options, IModelMetadataProvider metadata, ILogger<RateLimitFilter> logger)
    : IAsyncActionFilter, IDisposable
{
    private const string NoticePage = "/SignIn/NoticePage.cshtml";
    private const string Title = "Too many attempts";

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetSlidingWindowLimiter(AddressOf(context), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = options.Value.Attempts,
            Window = options.Value.Window,
            SegmentsPerWindow = 4,
        }));

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
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
        context.Result = context.Controller is ManagementApiController ? Problem(seconds) : Page(seconds, context);
    }

    public void Dispose() => _limiter.Dispose();

    private static ObjectResult Problem(string seconds) =>
        new OperationProblem(StatusCodes.Status429TooManyRequests, Title, Advice(seconds)).ToResult();

    private ViewResult Page(string seconds, ActionContext context) => new()
    {
        StatusCode = StatusCodes.Status429TooManyRequests,
        ViewName = NoticePage,
        ViewData = new ViewDataDictionary<Notice>(metadata, context.ModelState)
        {
            Model = new Notice(Title, Advice(seconds), SignInRoutes.SignIn, "Back to sign in"),
        },
    };

    private static string Advice(string seconds) => $"Somebody on your network has tried too often. Wait {seconds} seconds, then try again.";

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? string.Empty;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Too many attempts from {Address} at {Path}")]
    private partial void LogRefused(string address, string path);
}
