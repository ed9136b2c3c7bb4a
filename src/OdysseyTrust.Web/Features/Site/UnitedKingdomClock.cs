namespace OdysseyTrust.Web.Features.Site;

/// <summary>The time where the schools are: staff type times of its clocks, and visitors read them.</summary>
public sealed class UnitedKingdomClock(TimeProvider time)
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>What a clock on a school's wall shows.</summary>
    public DateTime Now => TimeZoneInfo.ConvertTimeFromUtc(time.GetUtcNow().UtcDateTime, London);

    /// <summary>Today, where the schools are.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>Whether it is now between two times; a time that was left empty, which Umbraco gives as the least there is, sets no limit.</summary>
    public bool IsWithin(DateTime from, DateTime until) => (from == default || from <= Now) && (until == default || until > Now);
}
