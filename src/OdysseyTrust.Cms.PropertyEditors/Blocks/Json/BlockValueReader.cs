using System.Text.Json;
using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Blocks;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Json;

/// <summary>
/// Reads block values as Umbraco stores them and the back office sends them. Names are matched without regard to case: what
/// Umbraco 17.4 and later call <c>layout</c>, earlier ones wrote as <c>Layout</c>.
/// </summary>
internal static class BlockValueReader
{
    private static readonly JsonNodeOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    /// <summary>The block value, or null when there is none, as when a property has never been edited.</summary>
    public static TValue? Read<TValue, TLayout>(object? value)
        where TValue : BlockValue<TLayout>, new()
        where TLayout : IBlockLayoutItem
    {
        if (ToObject(value) is not { } json)
        {
            return null;
        }

        TValue blocks = new();
        foreach ((string alias, JsonNode? layout) in json["layout"] as JsonObject ?? [])
        {
            if (IsOf(blocks, alias) && layout is JsonArray items)
            {
                blocks.Layout[blocks.PropertyEditorAlias] = [.. items.Deserialize<TLayout[]>(JsonSerializerOptions.Web)?.Cast<IBlockLayoutItem>() ?? []];
            }
        }

        blocks.ContentData = Items(json["contentData"]);
        blocks.SettingsData = Items(json["settingsData"]);
        blocks.Expose = json["expose"]?.Deserialize<List<BlockItemVariation>>(JsonSerializerOptions.Web) ?? [];

        return blocks;
    }

    private static JsonObject? ToObject(object? value)
    {
        try
        {
            return EditorJson.ToJson(value) is { } json ? JsonNode.Parse(json, AnyCase) as JsonObject : null;
        }
        catch (JsonException)
        {
            // Text in brackets looks like JSON and need not be.
            return null;
        }
    }

    // Rich text of Umbraco before 15 names its layout after the editor of that time.
    private static bool IsOf(BlockValue blocks, string alias)
        => alias == blocks.PropertyEditorAlias || (blocks is RichTextBlockValue && alias == "Umbraco.TinyMCE");

    private static List<BlockItemData> Items(JsonNode? items)
        => [.. (items as JsonArray ?? []).OfType<JsonObject>().Select(Item)];

    private static BlockItemData Item(JsonObject item)
        => new()
        {
            Key = Key(item["key"]),
            ContentTypeKey = Key(item["contentTypeKey"]),
            Values = [.. (item["values"] as JsonArray ?? []).OfType<JsonObject>().Select(Value)],
        };

    private static BlockPropertyValue Value(JsonObject value)
        => new()
        {
            Alias = value["alias"]?.ToString() ?? string.Empty,
            Culture = Name(value["culture"]),
            Segment = Name(value["segment"]),
            Value = ToPlain(value["value"]),
        };

    private static Guid Key(JsonNode? node) => Guid.TryParse(node?.ToString(), out Guid key) ? key : Guid.Empty;

    private static string? Name(JsonNode? node) => node?.ToString() is { Length: > 0 } name ? name : null;

    /// <summary>
    /// A nested value as the value editors and converters expect it from a database: text, a number, or JSON as text. uSync
    /// writes nested JSON as JSON, Umbraco as text.
    /// </summary>
    private static object? ToPlain(JsonNode? node)
        => node?.GetValueKind() switch
        {
            null or JsonValueKind.Null => null,
            JsonValueKind.String => node.GetValue<string>(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => ToNumber(node.AsValue()),
            _ => node.ToJsonString(),
        };

    private static object ToNumber(JsonValue number)
        => number.TryGetValue(out int whole) ? whole
            : number.TryGetValue(out long large) ? large
            : number.GetValue<decimal>();
}
