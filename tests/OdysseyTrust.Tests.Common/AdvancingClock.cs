namespace OdysseyTrust.Tests.Common;

/// <summary>A clock that goes as others do, and can be put forward.</summary>
public sealed class AdvancingClock : TimeProvider
{
    private long _ahead;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ahead));

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ahead, time.Ticks);
}
