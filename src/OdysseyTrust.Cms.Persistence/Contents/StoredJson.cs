using System.Text.Json;
using System.Text.Json.Nodes;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>JSON that editors store, such as blocks and rich text.</summary>
internal static class StoredJson
{
    /// <summary>
    /// Whether two texts are the same JSON: whatever its white space, its escapes and the order of its properties, whether what is JSON inside it stands
    /// there as such or as a string, and whether a property is null or left out. Files that were imported and the back office write one value in different ways.
    /// </summary>
    public static bool AreSame(string first, string second) =>
        Parse(first) is { } left && Parse(second) is { } right && JsonNode.DeepEquals(left, right);

    /// <summary>The object or array; null when the text is neither.</summary>
    private static JsonNode? Parse(string text)
    {
        if (text.AsSpan().TrimStart() is not ['{' or '[', ..])
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return Expand(document.RootElement);
        }
        catch (JsonException)
        {
            // Text that only begins like JSON is text.
            return null;
        }
    }

    private static JsonNode? Expand(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ExpandObject(element),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(Expand)]),
        JsonValueKind.String => Parse(element.GetString()!) ?? JsonValue.Create(element.GetString()),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(element.Clone()),
    };

    private static JsonObject ExpandObject(JsonElement element)
    {
        JsonObject result = [];
        foreach (JsonProperty property in element.EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Null))
        {
            result[property.Name] = Expand(property.Value);
        }

        return result;
    }
}
