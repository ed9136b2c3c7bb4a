using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Indexing;

/// <summary>The words within blocks, for a search to find a page by. Numbers, keys and settings are no words.</summary>
internal sealed class BlockWords(PropertyEditorCollection editors)
{
    /// <summary>Marks a value that an editor offers with its markup, beside its words.</summary>
    public const string RawPrefix = "__Raw_";

    private static readonly HashSet<string> WordEditors =
    [
        Constants.PropertyEditors.Aliases.TextBox,
        Constants.PropertyEditors.Aliases.TextArea,
        Constants.PropertyEditors.Aliases.RichText,
        Constants.PropertyEditors.Aliases.MarkdownEditor,
        Constants.PropertyEditors.Aliases.MultipleTextstring,
        Constants.PropertyEditors.Aliases.Tags,
        Constants.PropertyEditors.Aliases.EmailAddress,
        Constants.PropertyEditors.Aliases.BlockList,
        Constants.PropertyEditors.Aliases.BlockGrid,
        Constants.PropertyEditors.Aliases.SingleBlock,
    ];

    /// <summary>The words of all blocks by culture; what does not vary has the culture of the property that the blocks are in.</summary>
    public IEnumerable<IndexValue> Read(BlockValue blocks, BlockWordsContext context)
        => blocks.ContentData
            .Where(item => blocks.Layout.Values.SelectMany(items => items).Any(place => place.ReferencesContent(item.Key)))
            .SelectMany(item => Read(item, blocks, context))
            .GroupBy(words => words.Culture ?? context.Culture, words => words.Text)
            .Select(words => new IndexValue
            {
                Culture = words.Key,
                FieldName = context.FieldName,
                Values = [string.Join(Environment.NewLine, words)],
            });

    private static bool IsShown(BlockItemData item, string? culture, BlockValue blocks)
        => blocks.Expose.Any(exposure => exposure.ContentKey == item.Key
            && (culture is null || exposure.Culture is null || exposure.Culture.InvariantEquals(culture)));

    private IEnumerable<(string? Culture, string Text)> Read(BlockItemData item, BlockValue blocks, BlockWordsContext context)
    {
        if (!context.ContentTypes.TryGetValue(item.ContentTypeKey, out IContentType? type))
        {
            return [];
        }

        return item.Values
            .Where(value => !context.Published || IsShown(item, value.Culture, blocks))
            .SelectMany(value => type.CompositionPropertyTypes
                .Where(property => property.Alias == value.Alias && WordEditors.Contains(property.PropertyEditorAlias))
                .SelectMany(property => Read(property, value.Value, context))
                .Select(text => (value.Culture, text)));
    }

    private IEnumerable<string> Read(IPropertyType propertyType, object? value, BlockWordsContext context)
        => editors.TryGet(propertyType.PropertyEditorAlias, out IDataEditor? editor)
            ? editor.PropertyIndexValueFactory
                .GetIndexValues(
                    NestedProperty.Of(propertyType, value, context.Published),
                    culture: null,
                    segment: null,
                    context.Published,
                    context.AvailableCultures,
                    context.ContentTypes)
                .Where(words => !words.FieldName.StartsWith(RawPrefix, StringComparison.Ordinal))
                .SelectMany(words => words.Values)
                .OfType<string>()
                .Where(words => !string.IsNullOrWhiteSpace(words))
            : [];
}
