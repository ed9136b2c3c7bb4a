using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>A document or media item: an element with a place in a tree.</summary>
internal class PublishedContentItem(ItemVersion version, ItemContext context)
    : PublishedElement(version, context), IPublishedContent
{
    public int? TemplateId => Version.TemplateId;

    public int Level => Version.Level;

    public string Path => Version.Path;

    public string? UrlSegment => ContentType.VariesByCulture() ? FindCulture(culture: null)?.UrlSegment : Version.UrlSegment;
}
