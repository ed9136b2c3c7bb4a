using OdysseyTrust.Cms.PropertyEditors.Blocks.Indexing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.RichText.Indexing;

/// <summary>Indexes the words of rich text and of its blocks, and the markup beside them.</summary>
internal sealed class RichTextIndexValueFactory(IJsonSerializer json, BlockWords words) : IRichTextPropertyIndexValueFactory
{
    public IEnumerable<IndexValue> GetIndexValues(
        IProperty property,
        string? culture,
        string? segment,
        bool published,
        IEnumerable<string> availableCultures,
        IDictionary<Guid, IContentType> contentTypeDictionary)
    {
        if (json.ReadRichText(property.GetValue(culture, segment, published)) is not { Markup: { } markup } text)
        {
            return [];
        }

        IEnumerable<IndexValue> own =
        [
            new IndexValue { Culture = culture, FieldName = property.Alias, Values = [MarkupWords.Read(markup)] },
            new IndexValue { Culture = culture, FieldName = BlockWords.RawPrefix + property.Alias, Values = [markup] },
        ];

        return text.Blocks is null
            ? own
            : own.Concat(words.Read(
                text.Blocks,
                new BlockWordsContext(property.Alias, culture, published, availableCultures, contentTypeDictionary)));
    }
}
