using System.Globalization;
using System.Text.Json;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>
/// The values of a version's properties, as one JSON object. A value's name is its property type's id, then culture and segment when it
/// varies: <c>71</c>, <c>71/da</c>, <c>71//mobile</c>. Aliases can be renamed, ids can't.
/// </summary>
internal sealed class StoredValues(IReadOnlyDictionary<string, JsonElement> values)
{
    private const char Separator = '/';

    public static StoredValues Empty { get; } = new(new Dictionary<string, JsonElement>());

    public static StoredValues Parse(string json) =>
        new(JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json) ?? []);

    /// <summary>The edited or the published values of <paramref name="properties"/>.</summary>
    public static StoredValues Of(IEnumerable<IProperty> properties, bool published)
    {
        Dictionary<string, JsonElement> stored = [];
        foreach (IProperty property in properties)
        {
            foreach (IPropertyValue value in property.Values)
            {
                if ((published ? value.PublishedValue : value.EditedValue) is { } given)
                {
                    stored[Name(property.PropertyTypeId, value.Culture, value.Segment)] = ToJson(given);
                }
            }
        }

        return new StoredValues(stored);
    }

    /// <summary>The path of a value in the JSON, for the database to sort by.</summary>
    public static string JsonPath(int propertyTypeId, string? culture) => $"$.\"{Name(propertyTypeId, culture, null)}\"";

    public string ToJson() => JsonSerializer.Serialize(values);

    /// <summary>The values of a property, as Core's model takes them.</summary>
    public IEnumerable<Property.InitialPropertyValue> Of(IPropertyType type, bool published)
    {
        string id = type.Id.ToString(CultureInfo.InvariantCulture);
        foreach ((string name, JsonElement value) in values)
        {
            string[] parts = name.Split(Separator);
            if (parts[0] == id)
            {
                yield return new Property.InitialPropertyValue(
                    Part(parts, 1), Part(parts, 2), published, FromJson(value, type.ValueStorageType));
            }
        }
    }

    /// <summary>The same values without those of some properties.</summary>
    public StoredValues Without(IReadOnlyCollection<int> propertyTypeIds) => new(values
        .Where(value => !propertyTypeIds.Contains(PropertyTypeId(value.Key)))
        .ToDictionary(value => value.Key, value => value.Value));

    /// <summary>The same values, with those of a property moved from one culture (or none) to another.</summary>
    public StoredValues Moved(int propertyTypeId, string? from, string? to)
    {
        Dictionary<string, JsonElement> moved = values
            .Where(value => PropertyTypeId(value.Key) != propertyTypeId)
            .ToDictionary(value => value.Key, value => value.Value);
        if (values.TryGetValue(Name(propertyTypeId, from, null), out JsonElement kept))
        {
            moved[Name(propertyTypeId, to, null)] = kept;
        }

        return new StoredValues(moved);
    }

    public bool HasAny(IReadOnlyCollection<int> propertyTypeIds) => values.Keys.Any(name => propertyTypeIds.Contains(PropertyTypeId(name)));

    private static string Name(int propertyTypeId, string? culture, string? segment)
    {
        string id = propertyTypeId.ToString(CultureInfo.InvariantCulture);
        return (culture, segment) switch
        {
            (null or "", null or "") => id,
            (_, null or "") => $"{id}{Separator}{culture!.ToLowerInvariant()}",
            _ => $"{id}{Separator}{culture?.ToLowerInvariant()}{Separator}{segment}",
        };
    }

    private static int PropertyTypeId(string name) => int.Parse(name.Split(Separator)[0], CultureInfo.InvariantCulture);

    private static string? Part(string[] parts, int index) => parts.Length > index && parts[index].Length > 0 ? parts[index] : null;

    private static JsonElement ToJson(object value) => value switch
    {
        DateTime date => JsonSerializer.SerializeToElement(date.ToString("O", CultureInfo.InvariantCulture)),
        bool flag => JsonSerializer.SerializeToElement(flag ? 1 : 0),
        _ => JsonSerializer.SerializeToElement(value, value.GetType()),
    };

    /// <summary>The value in the type that its property stores now; one that is stored otherwise, from before a change of editor, is converted.</summary>
    private static object? FromJson(JsonElement value, ValueStorageType type)
    {
        string text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        return type switch
        {
            ValueStorageType.Integer => int.TryParse(text, CultureInfo.InvariantCulture, out int number) ? number : null,
            ValueStorageType.Decimal => decimal.TryParse(text, CultureInfo.InvariantCulture, out decimal number) ? number : null,
            ValueStorageType.Date => DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime date) ? date : null,
            _ => text,
        };
    }
}
