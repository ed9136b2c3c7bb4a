using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.HostedServices;

namespace OdysseyTrust.Cms.Hosting.BackgroundJobs;

/// <summary>Does what was queued, one after the other. What fails is logged.</summary>
internal sealed partial class QueuedWork(IBackgroundTaskQueue queue, ILogger<QueuedWork> logger) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await queue.DequeueAsync(stoppingToken) is { } work)
        {
            try
            {
                await work(stoppingToken);
            }
#pragma warning disable CA1031 // The rest of the queue has nothing to do with it.
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                LogFailed(exception);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Queued work failed")]
    private partial void LogFailed(Exception exception);
}
