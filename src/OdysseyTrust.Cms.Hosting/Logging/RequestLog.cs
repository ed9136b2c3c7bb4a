using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OdysseyTrust.Cms.Hosting.Logging;

/// <summary>
/// Logs each request that the output cache did not answer: an error as an error, the others as information. That the site is not available yet
/// is said on purpose, and no error.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    /// <summary>Serves the request and logs how that went.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        long started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        catch
        {
            Log(context, StatusCodes.Status500InternalServerError, started);
            throw;
        }

        Log(context, context.Response.StatusCode, started);
    }

    private void Log(HttpContext context, int status, long started)
    {
        string method = context.Request.Method;
        PathString path = context.Request.PathBase + context.Request.Path;
        double elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (status >= StatusCodes.Status500InternalServerError && status != StatusCodes.Status503ServiceUnavailable)
        {
            LogFailed(method, path, status, elapsed);
        }
        else
        {
            LogAnswered(method, path, status, elapsed);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Path} answered {Status} in {Elapsed:0.0} ms")]
    private partial void LogAnswered(string method, PathString path, int status, double elapsed);

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed with {Status} in {Elapsed:0.0} ms")]
    private partial void LogFailed(string method, PathString path, int status, double elapsed);
}
