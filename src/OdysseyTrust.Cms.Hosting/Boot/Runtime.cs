using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Boot;

/// <summary>
/// Boots the site while the server is listening already, so that visitors are told to wait instead of being refused. A boot that fails ends
/// the process with one line that says why.
/// </summary>
internal sealed partial class Runtime(
    BootSequence boot,
    BootCompletion completion,
    IRuntimeState state,
    IEventAggregator events,
    IHostApplicationLifetime lifetime,
    IUmbracoApplicationLifetime umbracoLifetime,
    ILogger<Runtime> logger) : IRuntime, IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _endLock = new();
    private Task _booting = Task.CompletedTask;
    private Task? _ended;

    /// <inheritdoc />
    public IRuntimeState State => state;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        state.Configure(RuntimeLevel.Boot, RuntimeLevelReason.Unknown);
        lifetime.ApplicationStarted.Register(() => _listening.TrySetResult());
        _booting = Task.Run(BootAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    /// <remarks>A test host stops the site once more while the process ends it, or has ended it: whoever comes later waits for the first.</remarks>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_endLock)
        {
            return _ended ??= EndAsync(cancellationToken);
        }
    }

    /// <summary>Ends the process: what runs it starts it again.</summary>
    public Task RestartAsync()
    {
        umbracoLifetime.Restart();
        return Task.CompletedTask;
    }

    /// <summary>
    /// Ends a boot that nobody stopped: the server may fail to start while the site boots. The container knows the runtime under two
    /// services and disposes it for each.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        Task ended;
        lock (_endLock)
        {
            ended = _ended ??= EndBootAsync();
        }

        // A stop that failed has told whoever asked for it.
        await ended.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private async Task EndAsync(CancellationToken cancellationToken)
    {
        await EndBootAsync();
        if (state.Level == RuntimeLevel.Run)
        {
            await boot.StopAsync(cancellationToken);
        }
    }

    private async Task EndBootAsync()
    {
        await _stopping.CancelAsync();
        _listening.TrySetCanceled(CancellationToken.None);
        await _booting;
    }

    private async Task BootAsync()
    {
        try
        {
            await boot.PrepareAsync(_stopping.Token);
            await boot.StartAsync(_stopping.Token);
            await _listening.Task;
            await events.PublishAsync(new UmbracoApplicationStartedNotification(isRestarting: false), _stopping.Token);
            completion.MarkComplete();
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            LogStopped(state.Level);
        }
#pragma warning disable CA1031 // Whatever it is, the site can't run: the process says so and ends.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            state.Configure(RuntimeLevel.BootFailed, RuntimeLevelReason.BootFailedOnException, exception);
            LogFailed(BootFailure.Describe(exception));
            LogFailureDetails(exception);
            lifetime.StopApplication();
        }
    }

    [LoggerMessage(LogLevel.Information, "The site was stopped while it booted ({Level})")]
    private partial void LogStopped(RuntimeLevel level);

    [LoggerMessage(LogLevel.Critical, "The site can't start: {Reason}")]
    private partial void LogFailed(string reason);

    [LoggerMessage(LogLevel.Debug, "The failure in full")]
    private partial void LogFailureDetails(Exception exception);
}
