namespace OdysseyTrust.Web.Features.Events;

/// <summary>Where the schools are: staff type times of its clocks, and visitors read them.</summary>
internal static class UnitedKingdom
{
    public static TimeZoneInfo TimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
}
