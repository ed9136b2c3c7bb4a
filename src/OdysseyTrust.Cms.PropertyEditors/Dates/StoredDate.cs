using System.Globalization;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>
/// A date as the date and time editors store it: <c>{"date":"2026-09-01T09:00:00+00:00","timeZone":"Europe/London"}</c>. A date
/// without a time has midnight, a time without a date has the first day of year one, and both have no offset.
/// </summary>
/// <param name="TimeZone">The IANA name of the zone that the date was chosen in, if any.</param>
internal sealed record StoredDate(DateTimeOffset Date, string? TimeZone)
{
    /// <summary>Reads the stored form, or a date that another editor stored before the data type was changed.</summary>
    public static StoredDate? Read(object? value, IJsonSerializer json)
        => value switch
        {
            DateTime date => new StoredDate(new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Unspecified), TimeSpan.Zero), null),
            string text when text.DetectIsJson() => json.TryRead(text, out StoredDate? stored) ? stored : null,
            string text when TryParse(text, out DateTimeOffset date) => new StoredDate(date, null),
            _ => null,
        };

    /// <summary>Reads an ISO 8601 date and time. Without an offset it is taken as it stands.</summary>
    public static bool TryParse(string? text, out DateTimeOffset date)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
}
