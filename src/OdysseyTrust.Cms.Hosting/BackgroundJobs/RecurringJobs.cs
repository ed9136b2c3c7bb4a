using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Routing;

namespace OdysseyTrust.Cms.Hosting.BackgroundJobs;

/// <summary>Runs each job by itself. One that fails is logged, and run again when it is due.</summary>
internal sealed partial class RecurringJobs(
    IEnumerable<IRecurringJob> jobs,
    IContentRoutingReadiness readiness,
    TimeProvider time,
    ILogger<RecurringJobs> logger) : BackgroundService
{
    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(jobs.Select(job => RepeatAsync(job, stoppingToken)));

    private async Task RepeatAsync(IRecurringJob job, CancellationToken stoppingToken)
    {
        while (await WaitAsync(job.Period, stoppingToken))
        {
            if (readiness.IsReady)
            {
                await RunAsync(job, stoppingToken);
            }
        }
    }

    /// <returns><see langword="false"/> when the site stops meanwhile.</returns>
    private async Task<bool> WaitAsync(TimeSpan period, CancellationToken stoppingToken)
    {
        await Task.Delay(period, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !stoppingToken.IsCancellationRequested;
    }

    private async Task RunAsync(IRecurringJob job, CancellationToken stoppingToken)
    {
        try
        {
            await job.RunAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            LogStopped(job.GetType().Name);
        }
#pragma warning disable CA1031 // No job may take the others, or the site, down with it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailed(exception, job.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Job} was stopped")]
    private partial void LogStopped(string job);

    [LoggerMessage(LogLevel.Error, "{Job} failed, and will be run again")]
    private partial void LogFailed(Exception exception, string job);
}
