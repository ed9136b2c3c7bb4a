using System.Globalization;

namespace OdysseyTrust.Cms.Management.ConcurrentEdits;

/// <summary>Says times as clocks in the trust's schools show them, where all are who edit its site.</summary>
internal static class UnitedKingdomTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>Such as <c>at 14:03</c>, or <c>on 27 November at 14:03</c> when that was another day.</summary>
    /// <param name="time">The time to say.</param>
    /// <param name="now">The time at which it is said.</param>
    public static string Describe(DateTimeOffset time, DateTimeOffset now)
    {
        DateTimeOffset local = TimeZoneInfo.ConvertTime(time, London);
        bool today = local.Date == TimeZoneInfo.ConvertTime(now, London).Date;
        return local.ToString(today ? "'at' HH:mm" : "'on' d MMMM 'at' HH:mm", CultureInfo.InvariantCulture);
    }
}
