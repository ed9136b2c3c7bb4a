using Umbraco.Cms.Core.DistributedLocking;

namespace OdysseyTrust.Cms.Persistence.Locking;

/// <summary>Gives Core the one locking mechanism that fits the configured database.</summary>
internal sealed class LockingMechanismFactory(IDistributedLockingMechanism mechanism) : IDistributedLockingMechanismFactory
{
    public IDistributedLockingMechanism DistributedLockingMechanism => mechanism;
}
