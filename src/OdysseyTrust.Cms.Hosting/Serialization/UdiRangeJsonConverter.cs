using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Cms.Hosting.Serialization;

/// <summary>A <see cref="UdiRange"/> as its text.</summary>
internal sealed class UdiRangeJsonConverter : JsonConverter<UdiRange>
{
    /// <inheritdoc />
    public override UdiRange? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? UdiRange.Parse(text) : null;

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, UdiRange value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
