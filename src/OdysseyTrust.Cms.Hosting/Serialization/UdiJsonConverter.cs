using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Cms.Hosting.Serialization;

/// <summary>A <see cref="Udi"/> as its text, such as <c>umb://document/1304e1ddac87439684fe8a399231cb3d</c>.</summary>
internal sealed class UdiJsonConverter : JsonConverter<Udi>
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) => typeof(Udi).IsAssignableFrom(typeToConvert);

    /// <inheritdoc />
    public override Udi? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? UdiParser.Parse(text) : null;

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Udi value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
