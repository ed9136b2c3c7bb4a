using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;

namespace OdysseyTrust.Cms.PropertyEditors.Markdown;

/// <summary>Gives Markdown as HTML, with its local links resolved.</summary>
[DefaultPropertyValueConverter]
internal sealed class MarkdownValueConverter(
    HtmlLocalLinkParser localLinks,
    HtmlUrlParser urls,
    IMarkdownToHtmlConverter markdown) : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType)
        => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MarkdownEditor;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(IHtmlEncodedString);

    // A link's URL can change when any page does.
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
        => source?.ToString();

    public override object ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
        => new HtmlEncodedString(
            inter is string text ? urls.EnsureUrls(localLinks.EnsureInternalLinks(markdown.ToHtml(text))) : string.Empty);
}
