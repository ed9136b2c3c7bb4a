namespace OdysseyTrust.Tests.Integration.Management.SignIn;

/// <summary>A clock on which the waits of one length are over at once, and counted; work takes no time on it, so that a wait is never cut short.</summary>
internal sealed class RefusalClock(TimeSpan wait) : TimeProvider
{
    private int _waits;

    public int Waits => Volatile.Read(ref _waits);

    /// <inheritdoc />
    public override long GetTimestamp() => 0;

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != wait)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        Interlocked.Increment(ref _waits);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
