using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks;

/// <summary>Reads block values, as they are stored and as the back office sends them.</summary>
internal static class BlockValueReader
{
    /// <summary>
    /// The blocks, or null when there are none, as in a property that has never been edited. Nested values are as value editors and
    /// converters expect them from a database: JSON is text. Umbraco writes it so, uSync writes it as JSON within the JSON.
    /// </summary>
    public static TValue? ReadBlocks<TValue>(this IJsonSerializer json, object? value)
        where TValue : BlockValue
    {
        if (!json.TryRead(value, out TValue? blocks))
        {
            return null;
        }

        foreach (BlockPropertyValue nested in blocks.AllItems().SelectMany(item => item.Values))
        {
            nested.Value = ToStored(nested.Value);
        }

        return blocks;
    }

    /// <summary>The blocks of an editor by its alias, or null where it is no editor of blocks.</summary>
    public static BlockValue? ReadBlocks(this IJsonSerializer json, string editorAlias, object? value)
        => editorAlias switch
        {
            Constants.PropertyEditors.Aliases.BlockList => json.ReadBlocks<BlockListValue>(value),
            Constants.PropertyEditors.Aliases.BlockGrid => json.ReadBlocks<BlockGridValue>(value),
            Constants.PropertyEditors.Aliases.SingleBlock => json.ReadBlocks<SingleBlockValue>(value),
            _ => null,
        };

    /// <summary>The content and the settings of all blocks.</summary>
    public static IEnumerable<BlockItemData> AllItems(this BlockValue blocks) => blocks.ContentData.Concat(blocks.SettingsData);

    private static object? ToStored(object? value)
        => value is JsonNode or JsonElement || (value is IEnumerable and not string) ? EditorJson.ToJson(value) : value;
}
