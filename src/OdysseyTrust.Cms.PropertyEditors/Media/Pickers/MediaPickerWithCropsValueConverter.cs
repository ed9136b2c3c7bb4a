using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Pickers;

/// <summary>Gives picked media with their crops. Media that are in the recycle bin or gone are left out.</summary>
[DefaultPropertyValueConverter]
internal sealed class MediaPickerWithCropsValueConverter(
    IJsonSerializer json,
    IPublishedMediaCache mediaCache,
    IPublishedUrlProvider urls,
    MediaWithCropsFactory factory) : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType)
        => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MediaPicker3;

    public override bool? IsValue(object? value, PropertyValueLevel level)
        => level == PropertyValueLevel.Source && value?.ToString() is { } text && text.DetectIsEmptyJson() ? false : base.IsValue(value, level);

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType)
        => IsMultiple(propertyType) ? typeof(IEnumerable<MediaWithCrops>) : typeof(MediaWithCrops);

    // Media change without the page that shows them.
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
        => json.ReadPickedMedia(source);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        MediaPicker3Configuration? configuration = propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>();
        IEnumerable<MediaWithCrops> media = (inter as IReadOnlyList<PickedMedia> ?? [])
            .Select(pick => Find(pick, configuration, preview))
            .OfType<MediaWithCrops>();

        return IsMultiple(propertyType) ? media.ToArray() : media.FirstOrDefault();
    }

    private static bool IsMultiple(IPublishedPropertyType propertyType)
        => propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>() is { Multiple: true };

    private MediaWithCrops? Find(PickedMedia pick, MediaPicker3Configuration? configuration, bool preview)
        => mediaCache.GetById(preview, pick.MediaKey) is { } media
            ? factory.Create(media, pick.ToImage(urls.GetMediaUrl(media), configuration))
            : null;
}
