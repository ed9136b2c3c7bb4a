using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Blocks;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.RichText;

/// <summary>Reads rich text. Text that is no JSON is HTML without blocks, as Umbraco before 13 stored it.</summary>
internal static class RichTextValueReader
{
    public static RichTextValue? ReadRichText(this IJsonSerializer json, object? value)
        => EditorJson.ToNode(value) is JsonObject node
            ? node["markup"] is { } markup
                ? new RichTextValue(markup.ToString(), json.ReadBlocks<RichTextBlockValue>(node["blocks"]))
                : null
            : value is string html && !string.IsNullOrWhiteSpace(html) ? new RichTextValue(html, null) : null;
}
