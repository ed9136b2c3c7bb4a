using System.Globalization;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>A property's value in a culture and a segment (each may be none), as text that says it exactly.</summary>
/// <param name="PropertyTypeId">The property's id: its alias may change.</param>
/// <param name="Culture">The culture as Umbraco spells it: <c>en-GB</c>.</param>
/// <param name="Segment">The segment as it was given.</param>
/// <param name="Text">The value: dates as ISO 8601, numbers with a point.</param>
/// <param name="IsNumber">Whether the text is a number, for the database to sort as one.</param>
internal sealed record StoredValue(int PropertyTypeId, string? Culture, string? Segment, string Text, bool IsNumber)
{
    private const char Separator = '/';

    /// <summary>The id, then culture and segment when there are any: <c>71</c>, <c>71/en-GB</c>, <c>71//mobile</c>.</summary>
    public string Name => NameOf(PropertyTypeId, Culture, Segment);

    public static string NameOf(int propertyTypeId, string? culture, string? segment)
    {
        string id = propertyTypeId.ToString(CultureInfo.InvariantCulture);
        return (culture, segment) switch
        {
            (null, null) => id,
            (_, null) => $"{id}{Separator}{culture}",
            _ => $"{id}{Separator}{culture}{Separator}{segment}",
        };
    }

    public static StoredValue Of(int propertyTypeId, string? culture, string? segment, object value)
    {
        (string text, bool isNumber) = value switch
        {
            string given => (given, false),
            DateTime date => (date.ToString("O", CultureInfo.InvariantCulture), false),
            bool flag => (flag ? "1" : "0", true),
            int or long or decimal => (Convert.ToString(value, CultureInfo.InvariantCulture)!, true),
            _ => (Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty, false),
        };
        return new StoredValue(propertyTypeId, culture?.EnsureCultureCode(), segment, text, isNumber);
    }

    /// <summary>Reads what <see cref="Name"/> wrote.</summary>
    public static StoredValue Parse(string name, string text, bool isNumber)
    {
        string[] parts = name.Split(Separator, 3);
        return new StoredValue(int.Parse(parts[0], CultureInfo.InvariantCulture), Part(parts, 1), Part(parts, 2), text, isNumber);
    }

    /// <summary>The value in the type in which its property stores values now; <c>null</c> where an earlier editor's value is none of that type.</summary>
    public object? ToObject(ValueStorageType type) => type switch
    {
        ValueStorageType.Integer => int.TryParse(Text, CultureInfo.InvariantCulture, out int number) ? number : null,
        ValueStorageType.Decimal => decimal.TryParse(Text, CultureInfo.InvariantCulture, out decimal number) ? number : null,
        ValueStorageType.Date => DateTime.TryParse(Text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime date) ? date : null,
        _ => Text,
    };

    private static string? Part(string[] parts, int index) => parts.Length > index && parts[index].Length > 0 ? parts[index] : null;
}
