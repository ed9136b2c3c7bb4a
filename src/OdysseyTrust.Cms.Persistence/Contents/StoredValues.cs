using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>The values of a version's properties: in the database one JSON object, with <see cref="StoredValue.Name"/> as each value's name.</summary>
internal sealed class StoredValues
{
    /// <summary>The text goes to the database and nowhere else, so only what JSON itself reserves is escaped.</summary>
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IReadOnlyList<StoredValue> _values;
    private readonly ILookup<int, StoredValue> _byProperty;

    private StoredValues(IReadOnlyList<StoredValue> values)
    {
        _values = values;
        _byProperty = values.ToLookup(value => value.PropertyTypeId);
    }

    public static StoredValues Empty { get; } = new([]);

    public static StoredValues Parse(string json)
    {
        List<StoredValue> values = [];
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                bool isNumber = reader.TokenType == JsonTokenType.Number;
                string text = isNumber ? Encoding.UTF8.GetString(reader.ValueSpan) : reader.GetString()!;
                values.Add(StoredValue.Parse(name, text, isNumber));
            }
        }

        return new StoredValues(values);
    }

    /// <summary>The edited or the published values of <paramref name="properties"/>.</summary>
    public static StoredValues Of(IEnumerable<IProperty> properties, bool published) => new(
    [
        .. from property in properties
           from value in property.Values
           let given = published ? value.PublishedValue : value.EditedValue
           where given is not null
           select StoredValue.Of(property.PropertyTypeId, value.Culture, value.Segment, given),
    ]);

    /// <summary>The path of a value in the JSON, for the database to sort by.</summary>
    public static string JsonPath(int propertyTypeId, string? culture) => $"$.\"{StoredValue.NameOf(propertyTypeId, culture, null)}\"";

    public string ToJson()
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Writing))
        {
            writer.WriteStartObject();
            foreach (StoredValue value in _values)
            {
                writer.WritePropertyName(value.Name);
                if (value.IsNumber)
                {
                    writer.WriteRawValue(value.Text);
                }
                else
                {
                    writer.WriteStringValue(value.Text);
                }
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The values of a property, as Core's model takes them.</summary>
    public IEnumerable<Property.InitialPropertyValue> Of(IPropertyType type, bool published) => _byProperty[type.Id]
        .Select(value => new Property.InitialPropertyValue(value.Culture, value.Segment, published, value.ToObject(type.ValueStorageType)));

    /// <summary>The values in which the two differ: changed, added or gone.</summary>
    public IEnumerable<StoredValue> Differing(StoredValues other)
    {
        StoredValue[] own = [.. _values.ExceptBy(other._values.Select(Identity), Identity)];
        StoredValue[] others = [.. other._values.ExceptBy(_values.Select(Identity), Identity)];
        HashSet<string> same = [.. own
            .Join(others, value => value.Name, value => value.Name, (value, counterpart) => (value.Name, IsSame: StoredJson.AreSame(value.Text, counterpart.Text)))
            .Where(pair => pair.IsSame)
            .Select(pair => pair.Name)];
        return own.Concat(others).Where(value => !same.Contains(value.Name));
    }

    /// <summary>The same values without those of some properties.</summary>
    public StoredValues Without(IReadOnlyCollection<int> propertyTypeIds) =>
        new([.. _values.Where(value => !propertyTypeIds.Contains(value.PropertyTypeId))]);

    /// <summary>The same values, with what a property says invariantly said in a culture instead.</summary>
    public StoredValues ToCulture(int propertyTypeId, string culture) => new(
    [
        .. _values.Where(value => value.PropertyTypeId != propertyTypeId || (value.Culture is { } kept && kept != culture)),
        .. _byProperty[propertyTypeId].Where(value => value.Culture is null).Select(value => value with { Culture = culture }),
    ]);

    /// <summary>The same values, with what a property says in a culture said invariantly too. What it says in cultures stays, should it vary again.</summary>
    public StoredValues ToInvariant(int propertyTypeId, string culture) => new(
    [
        .. _values.Where(value => value.PropertyTypeId != propertyTypeId || value.Culture is not null),
        .. _byProperty[propertyTypeId].Where(value => value.Culture == culture).Select(value => value with { Culture = null }),
    ]);

    private static (string Name, string Text) Identity(StoredValue value) => (value.Name, value.Text);
}
