namespace OdysseyTrust.Cms.Persistence.Caching;

/// <summary>
/// Counts the commits that changed a shared set of entities, so that a transaction which began before one can be told from a
/// transaction that sees it.
/// </summary>
internal sealed class ChangeClock
{
    private long _now;

    public long Now => Interlocked.Read(ref _now);

    public long Tick() => Interlocked.Increment(ref _now);
}
