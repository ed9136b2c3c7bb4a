using OdysseyTrust.Cms.PropertyEditors.Blocks.Published;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Cms.PropertyEditors.RichText;

/// <summary>
/// Gives rich text as HTML. It is sanitized here as well as when it is saved: files that are imported have passed no editor.
/// </summary>
[DefaultPropertyValueConverter(typeof(SimpleRichTextValueConverter))]
internal sealed class RichTextValueConverter(
    IJsonSerializer json,
    IHtmlSanitizer sanitizer,
    BlockElements elements,
    BlockItemFactory items,
    RichTextRenderer renderer) : PropertyValueConverterBase
{
    private const string EmptyParagraph = "<p></p>";

    public override bool IsConverter(IPublishedPropertyType propertyType)
        => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.RichText;

    // What is stored for an empty text is JSON and looks like a value.
    public override bool? IsValue(object? value, PropertyValueLevel level)
        => level switch
        {
            PropertyValueLevel.Source => null,
            PropertyValueLevel.Inter => value is RichTextIntermediateValue { Markup: not ("" or EmptyParagraph) },
            _ => base.IsValue(value, level),
        };

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(IHtmlEncodedString);

    // URLs and what blocks show can change when any page does.
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
        => json.ReadRichText(source) is { Markup: { } markup } value
            ? new RichTextIntermediateValue(sanitizer.Sanitize(markup), Blocks(owner, propertyType, value.Blocks, preview))
            : null;

    public override object ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
        => new HtmlEncodedString(inter is RichTextIntermediateValue value ? renderer.Render(value) : string.Empty);

    private RichTextBlockModel? Blocks(IPublishedElement owner, IPublishedPropertyType propertyType, RichTextBlockValue? value, bool preview)
    {
        if (value is null || propertyType.DataType.ConfigurationAs<RichTextConfiguration>()?.Blocks is not { Length: > 0 } configured)
        {
            return null;
        }

        PublishedBlocks blocks = elements.Build(owner, value, configured, preview);

        return new RichTextBlockModel([.. BlockValueConverter.Find(value.GetLayouts(), blocks).Select(items.RichTextItem)]);
    }
}
