using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>A handler that comes to a pause at a notification, until the test lets it go on.</summary>
internal class Pause<TNotification> : INotificationAsyncHandler<TNotification>
    where TNotification : INotification
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _visits;

    /// <summary>How often the notification came.</summary>
    public int Visits => Volatile.Read(ref _visits);

    /// <summary>Waits until the pause is reached.</summary>
    /// <exception cref="TimeoutException">It was not within a minute.</exception>
    public Task ReachAsync() => _reached.Task.WaitAsync(Patience);

    public void GoOn() => _goOn.TrySetResult();

    public Task HandleAsync(TNotification notification, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _visits);
        _reached.TrySetResult();
        return _goOn.Task.WaitAsync(cancellationToken);
    }
}
