using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Json;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Blocks;

namespace OdysseyTrust.Cms.PropertyEditors.RichText;

/// <summary>Rich text as it is stored: <c>{"markup":"...","blocks":{...}}</c>. Plain HTML is rich text without blocks.</summary>
internal sealed record RichTextValue(string Markup, RichTextBlockValue? Blocks)
{
    public static RichTextValue? Read(object? value)
        => EditorJson.ToNode(value) is JsonObject json
            ? json["markup"] is { } markup
                ? new RichTextValue(markup.ToString(), BlockValueReader.Read<RichTextBlockValue, RichTextBlockLayoutItem>(json["blocks"]))
                : null
            : value is string html && !string.IsNullOrWhiteSpace(html) ? new RichTextValue(html, null) : null;

    public JsonObject ToNode()
        => new() { ["markup"] = Markup, ["blocks"] = BlockValueWriter.ToNode(Blocks ?? new RichTextBlockValue()) };
}
