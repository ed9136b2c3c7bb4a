using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OdysseyTrust.Cms.Hosting.Serialization;

/// <summary>
/// Reads a value of unknown type as Umbraco's value editors expect it: booleans, <see cref="int"/>, <see cref="long"/>,
/// <see cref="double"/> and texts as such, objects as <see cref="JsonObject"/>, arrays of one kind as a list of it, arrays of objects as
/// <see cref="JsonArray"/>, and an empty array, whose kind nobody can tell, as <see langword="null"/>. A text that looks like a
/// date stays the text that it was.
/// </summary>
internal sealed class ObjectJsonConverter : JsonConverter<object>
{
    /// <inheritdoc />
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadValue(ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(object))
        {
            // It has no properties; written by its type it would come back here for ever.
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
        else
        {
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
        }
    }

    private static object? ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        JsonTokenType.Number when reader.TryGetInt32(out int number) => number,
        JsonTokenType.Number when reader.TryGetInt64(out long number) => number,
        JsonTokenType.Number => reader.GetDouble(),
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.StartObject => JsonNode.Parse(ref reader),
        _ => throw new JsonException($"{reader.TokenType} is no value."),
    };

    private static object? ReadArray(ref Utf8JsonReader reader)
    {
        List<object> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadValue(ref reader) is { } item)
            {
                items.Add(item);
            }
        }

        return items.Select(item => item.GetType()).Distinct().ToArray() switch
        {
            [] => null,
            [var kind] when kind == typeof(JsonObject) => new JsonArray([.. items.Cast<JsonNode>()]),
            [var kind] => ListOf(kind, items),
            _ => items,
        };
    }

    private static IList ListOf(Type kind, List<object> items)
    {
        IList list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(kind))!;
        items.ForEach(item => list.Add(item));
        return list;
    }
}
