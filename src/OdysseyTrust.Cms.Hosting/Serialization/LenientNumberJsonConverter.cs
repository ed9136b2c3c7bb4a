using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OdysseyTrust.Cms.Hosting.Serialization;

/// <summary>
/// A number that data type configurations may also hold as a text: what is no number is zero, as an empty minimum or maximum means none.
/// </summary>
internal sealed class LenientNumberJsonConverter<TNumber> : JsonConverter<TNumber>
    where TNumber : struct, INumber<TNumber>
{
    /// <inheritdoc />
    public override TNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => TNumber.Zero,
        JsonTokenType.String => Parse(reader.GetString()),
        JsonTokenType.Number => Parse(Encoding.UTF8.GetString(reader.ValueSpan)),
        _ => throw new JsonException($"{reader.TokenType} is no number."),
    };

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TNumber value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString(null, CultureInfo.InvariantCulture));

    private static TNumber Parse(string? text) =>
        TNumber.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out TNumber value) ? value : TNumber.Zero;
}
