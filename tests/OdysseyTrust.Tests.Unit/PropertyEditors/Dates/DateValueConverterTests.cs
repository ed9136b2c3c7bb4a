using OdysseyTrust.Cms.PropertyEditors.Dates;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Dates;

public sealed class DateValueConverterTests
{
    private readonly IJsonSerializer _json = Json.Serializer;

    [Test]
    public void A_date_is_given_without_a_time()
    {
        object? date = new DateOnlyValueConverter(_json).Convert(
            PropertyTypes.Of(Constants.PropertyEditors.Aliases.DateOnly),
            """{"date":"2026-09-01T00:00:00+00:00","timeZone":null}""");

        Assert.That(date, Is.EqualTo(new DateOnly(2026, 9, 1)));
    }

    [Test]
    public void A_time_is_given_without_a_date()
    {
        object? time = new TimeOnlyValueConverter(_json).Convert(
            PropertyTypes.Of(Constants.PropertyEditors.Aliases.TimeOnly),
            """{"date":"0001-01-01T15:30:00+00:00","timeZone":null}""");

        Assert.That(time, Is.EqualTo(new TimeOnly(15, 30)));
    }

    [Test]
    public void A_date_and_time_in_no_zone_is_unspecified()
    {
        object? date = new DateTimeUnspecifiedValueConverter(_json).Convert(
            PropertyTypes.Of(Constants.PropertyEditors.Aliases.DateTimeUnspecified),
            """{"date":"2026-09-01T08:50:00+00:00"}""");

        Assert.Multiple(() =>
        {
            Assert.That(date, Is.EqualTo(new DateTime(2026, 9, 1, 8, 50, 0)));
            Assert.That(((DateTime)date!).Kind, Is.EqualTo(DateTimeKind.Unspecified));
        });
    }

    [Test]
    public void A_date_and_time_in_a_zone_keeps_its_offset()
    {
        object? date = new DateTimeWithTimeZoneValueConverter(_json).Convert(
            PropertyTypes.Of(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone),
            """{"date":"2026-07-01T18:00:00+01:00","timeZone":"Europe/London"}""");

        Assert.That(date, Is.EqualTo(new DateTimeOffset(2026, 7, 1, 18, 0, 0, TimeSpan.FromHours(1))));
    }

    [Test]
    public void What_an_older_date_editor_stored_is_still_read()
    {
        object? date = new DateOnlyValueConverter(_json).Convert(
            PropertyTypes.Of(Constants.PropertyEditors.Aliases.DateOnly), new DateTime(2026, 9, 1, 12, 0, 0, DateTimeKind.Utc));

        Assert.That(date, Is.EqualTo(new DateOnly(2026, 9, 1)));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("soon")]
    [TestCase("{\"date\":\"soon\"}")]
    public void Anything_else_is_no_date(string? source)
    {
        object? date = new DateOnlyValueConverter(_json).Convert(PropertyTypes.Of(Constants.PropertyEditors.Aliases.DateOnly), source);

        Assert.That(date, Is.Null);
    }
}
