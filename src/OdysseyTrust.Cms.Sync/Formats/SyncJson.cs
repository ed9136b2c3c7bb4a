using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OdysseyTrust.Cms.Sync.Formats;

/// <summary>JSON inside the XML files: indented by two spaces, so that a change in git shows the line that changed.</summary>
internal static class SyncJson
{
    public const string EmptyObject = "{}";

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// A data type's configuration: its settings sorted by name, numbers in one spelling, because a database gives 1e-06 back as 1E-06.
    /// </summary>
    /// <exception cref="JsonException">The text is no JSON object.</exception>
    public static string Configuration(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"It is a JSON {document.RootElement.ValueKind}, not an object.");
        }

        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Indented))
        {
            writer.WriteStartObject();
            foreach (JsonProperty setting in document.RootElement.EnumerateObject().OrderBy(setting => setting.Name, StringComparer.Ordinal))
            {
                writer.WritePropertyName(setting.Name);
                Write(setting.Value, writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>
    /// Lays out an object or an array without touching a string or a number in it; null when the text is neither.
    /// </summary>
    public static string? Indent(string text) => IsContainer(text) ? JsonLayout.Indent(text) : null;

    /// <summary>The same object or array without white space between its parts; null when the text is neither.</summary>
    public static string? Compact(string text) => IsContainer(text) ? JsonLayout.Compact(text) : null;

    private static void Write(JsonElement value, Utf8JsonWriter writer)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    writer.WritePropertyName(property.Name);
                    Write(property.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Number when value.TryGetDecimal(out decimal number):
                // Division by one drops the trailing zeros that a decimal remembers.
                writer.WriteNumberValue(number / 1.0000000000000000000000000000m);
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static bool IsContainer(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty || trimmed[0] is not ('{' or '['))
        {
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            // Text that only begins like JSON is text.
            return false;
        }
    }
}
