using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Routing;
using Umbraco.Extensions;

namespace OdysseyTrust.Web.Features.Pictures;

/// <summary>
/// Addresses of the pictures that staff picked, in the widths that screens need. They are the same for every browser, so that a page can be
/// cached; it is the answer to one of them that is of the best kind that the browser knows.
/// </summary>
public sealed class SitePictures(IImageUrlGenerator images, IPublishedValueFallback fallback, IPublishedUrlProvider urls)
{
    /// <summary>The crop for links that are shared.</summary>
    private const string SharedCrop = "social";

    /// <summary>The width that is shown where nothing can be chosen.</summary>
    private const int PlainWidth = 800;

    /// <summary>A picture for an <c>img</c> element.</summary>
    /// <param name="picture">The picture, as staff picked it.</param>
    /// <param name="cropAlias">The name of a crop of the image cropper; without one, or where there is none of the name, all of the picture is shown.</param>
    /// <param name="fixedWidth">The width in CSS pixels, for a picture that is as wide on every screen.</param>
    public PictureMarkup Describe(MediaWithCrops picture, string? cropAlias = null, int? fixedWidth = null)
    {
        string url = urls.GetMediaUrl(picture, UrlMode.Relative);
        SizeOfMedia original = new(Pixels(picture, Constants.Conventions.Media.Width), Pixels(picture, Constants.Conventions.Media.Height));
        if (!original.IsKnown || !images.IsSupportedImageFormat(Path.GetExtension(url).TrimStart('.')))
        {
            return original.IsKnown
                ? new PictureMarkup(url, null, fixedWidth ?? original.Width, original.HeightAt(fixedWidth ?? original.Width))
                : new PictureMarkup(url, null, fixedWidth, null);
        }

        ImageCropperValue.ImageCropperCrop? crop = FindCrop(picture, cropAlias);
        SizeOfMedia shown = original.Within(crop);
        PictureCandidate[] candidates =
        [
            .. PictureWidths.Of(shown.Width, fixedWidth)
                .Select(width => new PictureCandidate(width, AddressOf(picture, crop?.Alias, width, shown.HeightAt(width)))),
        ];
        int markupWidth = fixedWidth ?? candidates[^1].Width;
        return new PictureMarkup(
            candidates.LastOrDefault(candidate => candidate.Width <= PlainWidth, candidates[0]).Address,
            string.Join(", ", candidates.Select(candidate => string.Create(CultureInfo.InvariantCulture, $"{candidate.Address} {candidate.Width}w"))),
            markupWidth,
            shown.HeightAt(markupWidth));
    }

    /// <summary>The whole address of the picture for a link that is shared, in the proportions that social networks show.</summary>
    public string SharedUrl(MediaWithCrops picture) =>
        picture.GetCropUrl(images, fallback, urls, cropAlias: SharedCrop, useCropDimensions: true, urlMode: UrlMode.Absolute)
        ?? urls.GetMediaUrl(picture, UrlMode.Absolute);

    private string AddressOf(MediaWithCrops picture, string? cropAlias, int width, int height) =>
        picture.GetCropUrl(images, fallback, urls, width, height, cropAlias: cropAlias, urlMode: UrlMode.Relative)!;

    /// <summary>The crop as staff drew it, where they picked the picture or else on the media item.</summary>
    private ImageCropperValue.ImageCropperCrop? FindCrop(MediaWithCrops picture, string? alias) =>
        alias is not null && picture.Value(fallback, Constants.Conventions.Media.File) is ImageCropperValue own
            ? picture.LocalCrops.Merge(own).GetCrop(alias)
            : null;

    private int Pixels(MediaWithCrops picture, string alias) => picture.Value<int>(fallback, alias);

    private sealed record PictureCandidate(int Width, string Address);
}
