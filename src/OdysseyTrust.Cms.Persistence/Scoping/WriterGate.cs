using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;

namespace OdysseyTrust.Cms.Persistence.Scoping;

/// <summary>
/// Lets one writer of this process at a time to the database, in order of arrival. SQLite alone would make the others poll.
/// </summary>
internal sealed class WriterGate(IOptionsMonitor<GlobalSettings> settings) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <exception cref="DistributedWriteLockTimeoutException">
    /// The place did not become free within <c>Umbraco:CMS:Global:DistributedLockingWriteLockDefaultTimeout</c>.
    /// </exception>
    public IDisposable Enter(TimeSpan? timeout = null)
    {
        if (!_gate.Wait(timeout ?? settings.CurrentValue.DistributedLockingWriteLockDefaultTimeout))
        {
            throw new DistributedWriteLockTimeoutException(Constants.Locks.MainDom);
        }

        return new Turn(_gate);
    }

    public void Dispose() => _gate.Dispose();

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        private SemaphoreSlim? _gate = gate;

        public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Release();
    }
}
