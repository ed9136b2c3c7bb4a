using System.Text;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Search.Indexing;

/// <summary>Reads a document's published words, through the index value factories of its property editors.</summary>
internal sealed class PageText(PropertyEditorCollection editors)
{
    /// <summary>Marks a value that an editor offers as it is stored, markup and all, beside its words.</summary>
    private const string RawFieldPrefix = "__Raw_";

    /// <summary>The editors whose values are words for people, not keys, numbers or settings.</summary>
    private static readonly HashSet<string> TextEditors =
    [
        Constants.PropertyEditors.Aliases.TextBox,
        Constants.PropertyEditors.Aliases.TextArea,
        Constants.PropertyEditors.Aliases.RichText,
        Constants.PropertyEditors.Aliases.MarkdownEditor,
        Constants.PropertyEditors.Aliases.MultipleTextstring,
        Constants.PropertyEditors.Aliases.Tags,
        Constants.PropertyEditors.Aliases.BlockList,
        Constants.PropertyEditors.Aliases.BlockGrid,
        Constants.PropertyEditors.Aliases.SingleBlock,
        Constants.PropertyEditors.Aliases.EmailAddress,
    ];

    /// <summary>The words of the properties that <paramref name="choose"/> picks, property by property.</summary>
    /// <param name="content">A document with its published values.</param>
    /// <param name="culture">The culture, or <c>null</c> for a document that does not vary.</param>
    /// <param name="types">All content types by key: blocks are of other types than the document.</param>
    /// <param name="choose">Which properties, by alias.</param>
    public string Read(IContent content, string? culture, Dictionary<Guid, IContentType> types, Func<string, bool> choose)
    {
        StringBuilder text = new();
        foreach (IProperty property in content.Properties)
        {
            if (TextEditors.Contains(property.PropertyType.PropertyEditorAlias)
                && choose(property.Alias)
                && editors.TryGet(property.PropertyType.PropertyEditorAlias, out IDataEditor? editor))
            {
                Append(text, editor, property, content, culture, types);
            }
        }

        return text.ToString();
    }

    private static void Append(
        StringBuilder text,
        IDataEditor editor,
        IProperty property,
        IContent content,
        string? culture,
        Dictionary<Guid, IContentType> types)
    {
        string? propertyCulture = property.PropertyType.VariesByCulture() ? culture : null;
        IEnumerable<IndexValue> values = editor.PropertyIndexValueFactory.GetIndexValues(
            property, propertyCulture, segment: null, published: true, content.AvailableCultures, types);
        IEnumerable<string> words = values
            .Where(value => !value.FieldName.StartsWith(RawFieldPrefix, StringComparison.Ordinal))
            .Where(value => value.Culture is null || culture is null || value.Culture.InvariantEquals(culture))
            .SelectMany(value => value.Values)
            .OfType<string>()
            .Where(word => !string.IsNullOrWhiteSpace(word));
        foreach (string word in words)
        {
            text.AppendLine(word.Trim());
        }
    }
}
