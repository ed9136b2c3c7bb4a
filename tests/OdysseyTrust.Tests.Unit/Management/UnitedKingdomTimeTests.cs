using System.Globalization;
using OdysseyTrust.Cms.Management.ConcurrentEdits;

namespace OdysseyTrust.Tests.Unit.Management;

/// <summary>When somebody saved, as the clock on a school's wall showed it.</summary>
public class UnitedKingdomTimeTests
{
    [TestCase("2026-11-28T14:03:59Z", "2026-11-28T15:00:00Z", "at 14:03")]
    [TestCase("2026-07-01T13:03:00Z", "2026-07-01T13:10:00Z", "at 14:03")]
    [TestCase("2026-07-01T22:30:00Z", "2026-07-01T23:30:00Z", "on 1 July at 23:30")]
    [TestCase("2026-07-01T23:30:00Z", "2026-07-02T09:00:00Z", "at 00:30")]
    [TestCase("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "at 01:30")]
    [TestCase("2026-03-29T01:00:00Z", "2026-03-29T01:01:00Z", "at 02:00")]
    public void A_time_should_be_said_by_the_clocks_of_the_schools(string time, string now, string expected) =>
        Assert.That(UnitedKingdomTime.Describe(Parse(time), Parse(now)), Is.EqualTo(expected));

    private static DateTimeOffset Parse(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
}
