using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Routing;

namespace Umbraco.Extensions;

/// <summary>Addresses of resized and cropped pictures, for views. Named as in stock Umbraco.</summary>
public static class ImageCropperTemplateCoreExtensions
{
    /// <summary>
    /// The URL of a picked picture in another size. A crop that staff have drawn where they picked it counts for more than the one of the
    /// media item; where nobody has drawn it, it is cut around the focal point.
    /// </summary>
    /// <param name="mediaWithCrops">The picture.</param>
    /// <param name="imageUrlGenerator">Makes the URL.</param>
    /// <param name="publishedValueFallback">Gives the media item's value.</param>
    /// <param name="publishedUrlProvider">Gives the URL of the original.</param>
    /// <param name="width">The width in pixels.</param>
    /// <param name="height">The height in pixels.</param>
    /// <param name="propertyAlias">The property with the picture.</param>
    /// <param name="cropAlias">The name of a crop.</param>
    /// <param name="quality">From 1 to 100.</param>
    /// <param name="imageCropMode">How the picture is fitted into the width and the height; crops and focal point count for cropping only.</param>
    /// <param name="imageCropAnchor">The side that stays in view where there is no focal point.</param>
    /// <param name="preferFocalPoint">Whether the focal point counts for more than the crop as staff drew it.</param>
    /// <param name="useCropDimensions">Whether the picture has the width and the height of the crop.</param>
    /// <param name="cacheBuster">Whether the URL is another one when the media item has changed.</param>
    /// <param name="furtherOptions">More of the query.</param>
    /// <param name="urlMode">Whether the URL has the site's address in it.</param>
    /// <returns><see langword="null"/> where there is no such crop.</returns>
    public static string? GetCropUrl(
        this MediaWithCrops mediaWithCrops,
        IImageUrlGenerator imageUrlGenerator,
        IPublishedValueFallback publishedValueFallback,
        IPublishedUrlProvider publishedUrlProvider,
        int? width = null,
        int? height = null,
        string propertyAlias = Constants.Conventions.Media.File,
        string? cropAlias = null,
        int? quality = null,
        ImageCropMode? imageCropMode = null,
        ImageCropAnchor? imageCropAnchor = null,
        bool preferFocalPoint = false,
        bool useCropDimensions = false,
        bool cacheBuster = true,
        string? furtherOptions = null,
        UrlMode urlMode = UrlMode.Default)
    {
        ArgumentNullException.ThrowIfNull(mediaWithCrops);
        ArgumentNullException.ThrowIfNull(imageUrlGenerator);
        string url = mediaWithCrops.MediaUrl(publishedUrlProvider, mode: urlMode, propertyAlias: propertyAlias);
        ImageCropperValue image = mediaWithCrops.AllCrops(publishedValueFallback, propertyAlias);
        ImageCropperValue.ImageCropperCrop? crop = string.IsNullOrWhiteSpace(cropAlias) ? null : image.GetCrop(cropAlias);
        if (crop is null && !string.IsNullOrWhiteSpace(cropAlias))
        {
            return null;
        }

        ImageUrlGenerationOptions options = imageCropMode is null or ImageCropMode.Crop
            ? image.GetCropBaseOptions(url, crop, preferFocalPoint || crop is null)
            : new ImageUrlGenerationOptions(url);
        options.Width = useCropDimensions ? crop?.Width ?? width : width;
        options.Height = useCropDimensions ? crop?.Height ?? height : height;
        options.Quality = quality;
        options.ImageCropMode = imageCropMode;
        options.ImageCropAnchor = imageCropAnchor;
        options.FurtherOptions = furtherOptions;
        options.CacheBusterValue = cacheBuster ? mediaWithCrops.UpdateDate.Ticks.ToString("x", CultureInfo.InvariantCulture) : null;
        return imageUrlGenerator.GetImageUrl(options);
    }

    /// <summary>The crops and the focal point that a picked picture has where it was picked, completed by those of the media item.</summary>
    /// <param name="mediaWithCrops">The picture.</param>
    /// <param name="publishedValueFallback">Gives the media item's value.</param>
    /// <param name="propertyAlias">The property with the picture.</param>
    private static ImageCropperValue AllCrops(this MediaWithCrops mediaWithCrops, IPublishedValueFallback publishedValueFallback, string propertyAlias) =>
        mediaWithCrops.Value(publishedValueFallback, propertyAlias) is ImageCropperValue own
            ? mediaWithCrops.LocalCrops.Merge(own)
            : mediaWithCrops.LocalCrops;
}
