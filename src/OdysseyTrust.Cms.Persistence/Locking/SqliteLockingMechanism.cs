using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;

namespace OdysseyTrust.Cms.Persistence.Locking;

/// <summary>
/// Core's locks on SQLite, where a transaction sees one snapshot (a read lock is given by that alone) and one writer works at a time
/// (the writer's place is every write lock at once).
/// </summary>
internal sealed class SqliteLockingMechanism(AmbientScopeStack ambient) : IDistributedLockingMechanism
{
    public bool Enabled => true;

    public IDistributedLock ReadLock(int lockId, TimeSpan? obtainLockTimeout = null) =>
        new TransactionLock(lockId, DistributedLockType.ReadLock);

    /// <exception cref="DistributedWriteLockTimeoutException">The writer's place was not free within the timeout.</exception>
    public IDistributedLock WriteLock(int lockId, TimeSpan? obtainLockTimeout = null)
    {
        ambient.Current?.Transaction.BecomeWriter(obtainLockTimeout);
        return new TransactionLock(lockId, DistributedLockType.WriteLock);
    }

    /// <summary>Held until the transaction ends, so there is nothing to give back.</summary>
    private sealed record TransactionLock(int LockId, DistributedLockType LockType) : IDistributedLock
    {
        public void Dispose()
        {
            // The transaction's end releases it.
        }
    }
}
