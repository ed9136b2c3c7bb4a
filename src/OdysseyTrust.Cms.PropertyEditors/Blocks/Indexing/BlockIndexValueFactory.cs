using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Indexing;

/// <summary>Indexes the words within blocks.</summary>
internal sealed class BlockIndexValueFactory(IJsonSerializer json, BlockWords words) : IBlockValuePropertyIndexValueFactory
{
    public IEnumerable<IndexValue> GetIndexValues(
        IProperty property,
        string? culture,
        string? segment,
        bool published,
        IEnumerable<string> availableCultures,
        IDictionary<Guid, IContentType> contentTypeDictionary)
        => json.ReadBlocks(property.PropertyType.PropertyEditorAlias, property.GetValue(culture, segment, published)) is { } blocks
            ? words.Read(blocks, new BlockWordsContext(property.Alias, culture, published, availableCultures, contentTypeDictionary))
            : [];
}
