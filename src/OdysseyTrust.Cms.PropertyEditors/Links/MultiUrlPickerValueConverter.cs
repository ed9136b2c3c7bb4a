using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Links;

/// <summary>Gives links with the URLs that they have now. A link to a page that is not published is left out.</summary>
[DefaultPropertyValueConverter]
internal sealed class MultiUrlPickerValueConverter(
    IJsonSerializer json,
    IPublishedContentCache contentCache,
    IPublishedMediaCache mediaCache,
    IPublishedUrlProvider urls) : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType)
        => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MultiUrlPicker;

    public override bool? IsValue(object? value, PropertyValueLevel level)
        => level == PropertyValueLevel.Source && value?.ToString() is { } text && text.DetectIsEmptyJson() ? false : base.IsValue(value, level);

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType)
        => Maximum(propertyType) == 1 ? typeof(Link) : typeof(IEnumerable<Link>);

    // A URL can change when any page does.
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
        => json.ReadLinks(source);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        IEnumerable<Link> links = (inter as IReadOnlyList<StoredLink> ?? []).Select(link => ToLink(link, preview)).OfType<Link>();

        return Maximum(propertyType) switch
        {
            1 => links.FirstOrDefault(),
            > 1 and int maximum => links.Take(maximum).ToArray(),
            _ => links.ToArray(),
        };
    }

    private static int Maximum(IPublishedPropertyType propertyType)
        => propertyType.DataType.ConfigurationAs<MultiUrlPickerConfiguration>()?.MaxNumber ?? 0;

    private Link? ToLink(StoredLink link, bool preview)
        => link.Destination() switch
        {
            null => ToLink(link, LinkType.External, link.Url),
            { EntityType: Constants.UdiEntityType.Media } media => mediaCache.GetById(preview, media.Guid) is { } item
                ? ToLink(link, LinkType.Media, urls.GetMediaUrl(item))
                : null,
            { } document => contentCache.GetById(preview, document.Guid) is { } page
                ? ToLink(link, LinkType.Content, urls.GetUrl(page, UrlMode.Default, link.Culture.NullOrWhiteSpaceAsNull()))
                : null,
        };

    private static Link ToLink(StoredLink link, LinkType type, string? url)
        => new()
        {
            Name = link.Name,
            Target = link.Target,
            Type = type,
            Udi = link.Destination(),
            Url = url + link.QueryString,
        };
}
