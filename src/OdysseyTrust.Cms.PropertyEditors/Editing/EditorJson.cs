using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Editing;

/// <summary>
/// Reads JSON in whatever shape it arrives: a stored text, a node that an API request was read into, or a list of plain values.
/// </summary>
internal static class EditorJson
{
    /// <summary>The value as JSON text, or null when it is not JSON.</summary>
    public static string? ToJson(object? value)
        => value switch
        {
            null => null,
            string text => text.DetectIsJson() ? text : null,
            JsonNode node => node.ToJsonString(),
            JsonElement element => element.GetRawText(),
            _ => JsonSerializer.Serialize(value, JsonSerializerOptions.Web),
        };

    /// <summary>The value as a JSON node, or null when it is not well-formed JSON.</summary>
    public static JsonNode? ToNode(object? value)
    {
        if (value is JsonNode node)
        {
            return node;
        }

        try
        {
            return ToJson(value) is { } json ? JsonNode.Parse(json) : null;
        }
        catch (JsonException)
        {
            // Text in brackets looks like JSON and need not be.
            return null;
        }
    }

    /// <summary>Reads a value into a model; false when the value is no JSON or no such model.</summary>
    public static bool TryRead<T>(this IJsonSerializer serializer, object? value, [NotNullWhen(true)] out T? result)
        where T : class
    {
        try
        {
            result = ToJson(value) is { } json ? serializer.Deserialize<T>(json) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Text in brackets that is no JSON, or JSON of another kind than the model's.
            result = null;
        }

        return result is not null;
    }

    /// <summary>The texts of a JSON array; a text that is no JSON counts as one, and anything else as none.</summary>
    public static IReadOnlyList<string> ToStrings(object? value)
        => ToNode(value) is JsonArray array
            ? [.. array.OfType<JsonValue>().Select(item => item.ToString())]
            : value is string text && !string.IsNullOrWhiteSpace(text) && !text.DetectIsEmptyJson()
                ? [text]
                : [];
}
