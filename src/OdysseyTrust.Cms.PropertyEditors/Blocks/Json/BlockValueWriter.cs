using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models.Blocks;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Json;

/// <summary>Writes block values in the form that Umbraco 17.4 and later store and the back office reads.</summary>
internal static class BlockValueWriter
{
    /// <param name="blocks">The blocks. Values that are models are written as they serialize for the web.</param>
    public static JsonObject ToNode<TLayout>(BlockValue<TLayout> blocks)
        where TLayout : IBlockLayoutItem
        => new()
        {
            ["contentData"] = Items(blocks.ContentData),
            ["settingsData"] = Items(blocks.SettingsData),
            ["expose"] = ToNode(blocks.Expose),
            ["layout"] = new JsonObject { [blocks.PropertyEditorAlias] = ToNode(blocks.GetLayouts()?.ToArray() ?? []) },
        };

    private static JsonArray Items(List<BlockItemData> items)
        => new([.. items.Select(item => (JsonNode)new JsonObject
        {
            ["contentTypeKey"] = item.ContentTypeKey,
            ["key"] = item.Key,
            ["values"] = new JsonArray([.. item.Values.Select(Value)]),
        })]);

    private static JsonNode Value(BlockPropertyValue value)
        => new JsonObject
        {
            ["editorAlias"] = value.EditorAlias,
            ["alias"] = value.Alias,
            ["culture"] = value.Culture,
            ["segment"] = value.Segment,
            ["value"] = ToNode(value.Value),
        };

    private static JsonNode? ToNode(object? value)
        => value as JsonNode ?? JsonSerializer.SerializeToNode(value, JsonSerializerOptions.Web);
}
