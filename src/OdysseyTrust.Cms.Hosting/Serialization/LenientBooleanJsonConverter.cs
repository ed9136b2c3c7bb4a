using System.Text.Json;
using System.Text.Json.Serialization;

namespace OdysseyTrust.Cms.Hosting.Serialization;

/// <summary>
/// A boolean that data type configurations may also hold as <c>0</c>, <c>1</c>, <c>"0"</c>, <c>"1"</c>, <c>"true"</c>, <c>"false"</c> or
/// an empty text, as older versions of Umbraco wrote them.
/// </summary>
internal sealed class LenientBooleanJsonConverter : JsonConverter<bool>
{
    /// <inheritdoc />
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False or JsonTokenType.Null => false,
        JsonTokenType.Number => reader.GetDouble() != 0,
        JsonTokenType.String => Parse(reader.GetString()!),
        _ => throw new JsonException($"{reader.TokenType} is no boolean."),
    };

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);

    private static bool Parse(string text) => text switch
    {
        "" or "0" => false,
        "1" => true,
        _ => bool.TryParse(text, out bool value) ? value : throw new JsonException($"'{text}' is no boolean."),
    };
}
