using System.Threading.Channels;
using Umbraco.Cms.Core.HostedServices;

namespace OdysseyTrust.Cms.Hosting.BackgroundJobs;

/// <summary>Work that nobody waits for, in the order in which it came.</summary>
internal sealed class BackgroundTaskQueue : IBackgroundTaskQueue
{
    private readonly Channel<Func<CancellationToken, Task>> _work = Channel.CreateUnbounded<Func<CancellationToken, Task>>();

    /// <inheritdoc />
    public void QueueBackgroundWorkItem(Func<CancellationToken, Task> workItem)
    {
        ArgumentNullException.ThrowIfNull(workItem);
        _work.Writer.TryWrite(workItem);
    }

    /// <inheritdoc />
    public async Task<Func<CancellationToken, Task>?> DequeueAsync(CancellationToken cancellationToken) => await _work.Reader.ReadAsync(cancellationToken);
}
