using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;

/// <summary>How blocks are edited, wherever they stand: in a list, on a grid or in rich text.</summary>
internal sealed class BlockEditing(
    IJsonSerializer json,
    BlockResolver resolver,
    BlockCultures cultures,
    NestedEditors nested)
{
    /// <summary>What the editor shows, or null where there are no blocks.</summary>
    /// <param name="stored">The stored blocks.</param>
    /// <param name="culture">The culture of the property, or null where it does not vary.</param>
    public JsonNode? ToEditor<TValue>(TValue? stored, string? culture)
        where TValue : BlockValue
    {
        if (resolver.Resolve(stored) is not { } blocks)
        {
            return null;
        }

        cultures.Align(blocks, culture);
        nested.ToEditor(blocks);

        return ToNode(blocks);
    }

    /// <summary>What is to be stored, or null where no blocks are left.</summary>
    public TValue? FromEditor<TValue>(TValue? posted, TValue? current)
        where TValue : BlockValue
    {
        TValue? blocks = resolver.Resolve(posted);
        nested.FromEditor(blocks, resolver.Resolve(current));

        return blocks;
    }

    public IEnumerable<UmbracoEntityReference> References<TValue>(TValue? stored)
        where TValue : BlockValue
        => resolver.Resolve(stored) is { } blocks ? nested.References(blocks) : [];

    public IEnumerable<ITag> Tags<TValue>(TValue? stored, int? languageId)
        where TValue : BlockValue
        => resolver.Resolve(stored) is { } blocks ? nested.Tags(blocks, languageId) : [];

    public string ToStored(BlockValue blocks) => json.Serialize(blocks);

    // As a node, whatever serializer the answer goes through writes the layout's items whole.
    public JsonNode? ToNode(BlockValue blocks) => JsonNode.Parse(json.Serialize(blocks));
}
