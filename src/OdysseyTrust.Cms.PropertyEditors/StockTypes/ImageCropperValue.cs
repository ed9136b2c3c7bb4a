using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace Umbraco.Cms.Core.PropertyEditors.ValueConverters;

/// <summary>
/// A picture with its focal point and its crops, as the image cropper and the media picker store it. Named as in stock Umbraco.
/// </summary>
public partial class ImageCropperValue : IHtmlEncodedString
{
    /// <summary>The URL path of the picture.</summary>
    public string? Src { get; set; } = string.Empty;

    /// <summary>The crops: those that staff have set, and those of the data type that they have not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<ImageCropperCrop>? Crops { get; set; }

    /// <summary>The point that must stay in view, or null where staff have set none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImageCropperFocalPoint? FocalPoint { get; set; }

    /// <summary>The URL path of the picture.</summary>
    public string? ToHtmlString() => Src;

    /// <summary>The URL path of the picture.</summary>
    public override string ToString() => Src ?? string.Empty;

    /// <summary>The crop of a name, or the first one where no name is given.</summary>
    public ImageCropperCrop? GetCrop(string? alias)
        => string.IsNullOrWhiteSpace(alias)
            ? Crops?.FirstOrDefault()
            : GetCrop(Crops ?? [], alias);

    /// <summary>Whether there is a crop of a name.</summary>
    public bool HasCrop(string? alias) => Crops?.Any(crop => crop.Alias == alias) is true;

    /// <summary>Whether staff have set a focal point elsewhere than in the middle.</summary>
    public bool HasFocalPoint() => FocalPoint is { } point && (point.Left != 0.5m || point.Top != 0.5m);

    /// <summary>Whether there is a picture.</summary>
    public bool HasImage() => !string.IsNullOrWhiteSpace(Src);

    /// <summary>
    /// What to ask an image URL generator for: the crop as staff drew it, else around the focal point, else around the middle.
    /// </summary>
    public ImageUrlGenerationOptions GetCropBaseOptions(string? url, ImageCropperCrop? crop, bool preferFocalPoint)
    {
        ImageUrlGenerationOptions options = new(url);
        if (HasFocalPoint() && (preferFocalPoint || crop?.Coordinates is null))
        {
            options.FocalPoint = new ImageUrlGenerationOptions.FocalPointPosition(FocalPoint!.Left, FocalPoint.Top);
        }
        else if (crop?.Coordinates is { } drawn)
        {
            options.Crop = new ImageUrlGenerationOptions.CropCoordinates(drawn.X1, drawn.Y1, drawn.X2, drawn.Y2);
        }

        return options;
    }

    /// <summary>The URL of a crop by its name, or null where there is no such crop.</summary>
    /// <param name="alias">The name of the crop; the first crop where it is empty.</param>
    /// <param name="imageUrlGenerator">Makes the URL.</param>
    /// <param name="useCropDimensions">Whether the picture is resized to the crop's width and height.</param>
    /// <param name="useFocalPoint">Whether the focal point counts for more than the crop as staff drew it.</param>
    /// <param name="cacheBusterValue">Tells browsers when the picture has changed.</param>
    public string? GetCropUrl(
        string? alias,
        IImageUrlGenerator imageUrlGenerator,
        bool useCropDimensions = true,
        bool useFocalPoint = false,
        string? cacheBusterValue = null)
    {
        ArgumentNullException.ThrowIfNull(imageUrlGenerator);
        ImageCropperCrop? crop = GetCrop(alias);
        if (crop is null && !string.IsNullOrWhiteSpace(alias))
        {
            return null;
        }

        ImageUrlGenerationOptions options = GetCropBaseOptions(Src, crop, useFocalPoint);
        options.CacheBusterValue = cacheBusterValue;
        if (crop is not null && useCropDimensions)
        {
            options.Width = crop.Width;
            options.Height = crop.Height;
        }

        return imageUrlGenerator.GetImageUrl(options);
    }

    /// <summary>The URL of the picture in a width and height, cut around its focal point.</summary>
    public string? GetCropUrl(int width, int height, IImageUrlGenerator imageUrlGenerator, string? cacheBusterValue = null)
    {
        ArgumentNullException.ThrowIfNull(imageUrlGenerator);
        ImageUrlGenerationOptions options = GetCropBaseOptions(Src, crop: null, preferFocalPoint: true);
        options.Width = width;
        options.Height = height;
        options.CacheBusterValue = cacheBusterValue;

        return imageUrlGenerator.GetImageUrl(options);
    }

    /// <summary>Gives every crop of the data type its present width and height, in the data type's order, and adds those that staff have not set.</summary>
    public void ApplyConfiguration(ImageCropperConfiguration? configuration)
    {
        ImageCropperCrop[] stored = [.. Crops ?? []];
        ImageCropperConfiguration.Crop[] configured = configuration?.Crops ?? [];
        Crops =
        [
            .. configured.Select(crop => (GetCrop(stored, crop.Alias) ?? new ImageCropperCrop { Alias = crop.Alias }) with
            {
                Label = crop.Label,
                Width = crop.Width,
                Height = crop.Height,
            }),
            .. stored.Where(crop => !configured.Any(known => string.Equals(known.Alias, crop.Alias, StringComparison.OrdinalIgnoreCase))),
        ];
    }

    /// <summary>This picture with what another value knows and this one does not: its crops, and its focal point.</summary>
    public ImageCropperValue Merge(ImageCropperValue imageCropperValue)
    {
        ArgumentNullException.ThrowIfNull(imageCropperValue);
        ImageCropperCrop[] own = [.. Crops ?? []];
        return new ImageCropperValue
        {
            Src = string.IsNullOrWhiteSpace(Src) ? imageCropperValue.Src : Src,
            Crops =
            [
                .. own.Select(crop => crop.Coordinates is null ? crop with { Coordinates = imageCropperValue.GetCrop(crop.Alias)?.Coordinates } : crop),
                .. (imageCropperValue.Crops ?? []).Where(crop => GetCrop(own, crop.Alias ?? string.Empty) is null),
            ],
            FocalPoint = FocalPoint ?? imageCropperValue.FocalPoint,
        };
    }

    /// <summary>Drops what says nothing: crops that staff have not drawn, and a focal point in the middle.</summary>
    public void Prune()
    {
        ImageCropperCrop[] drawn = [.. (Crops ?? []).Where(crop => crop.Coordinates is not null)];
        Crops = drawn.Length == 0 ? null : drawn;
        FocalPoint = HasFocalPoint() ? FocalPoint : null;
    }

    private static ImageCropperCrop? GetCrop(IEnumerable<ImageCropperCrop> crops, string alias) =>
        crops.FirstOrDefault(crop => string.Equals(crop.Alias, alias, StringComparison.OrdinalIgnoreCase));
}
