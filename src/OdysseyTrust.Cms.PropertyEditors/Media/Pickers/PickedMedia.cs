using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Pickers;

/// <summary>A media item in a media picker, as it is stored and edited.</summary>
internal sealed record PickedMedia
{
    /// <summary>The key of this pick: the same media may be picked twice.</summary>
    public Guid Key { get; set; }

    public Guid MediaKey { get; set; }

    public string? MediaTypeAlias { get; set; }

    public IEnumerable<ImageCropperValue.ImageCropperCrop>? Crops { get; set; }

    public ImageCropperValue.ImageCropperFocalPoint? FocalPoint { get; set; }

    /// <summary>The media's picture as it is to look here, with the crops that the data type asks for.</summary>
    public ImageCropperValue ToImage(string? src, MediaPicker3Configuration? configuration)
    {
        ImageCropperValue image = new() { Src = src, Crops = Crops, FocalPoint = FocalPoint };
        image.ApplyConfiguration(ToCropperConfiguration(configuration));

        return image;
    }

    public PickedMedia WithConfiguredCrops(MediaPicker3Configuration? configuration)
        => this with
        {
            Crops = ToImage(null, configuration).Crops,
            FocalPoint = configuration?.EnableLocalFocalPoint is true ? FocalPoint : null,
        };

    /// <summary>What is worth storing.</summary>
    public PickedMedia Pruned()
    {
        ImageCropperValue image = new() { Crops = Crops, FocalPoint = FocalPoint };
        image.Prune();

        return this with { Crops = image.Crops ?? [], FocalPoint = image.FocalPoint };
    }

    private static ImageCropperConfiguration ToCropperConfiguration(MediaPicker3Configuration? configuration)
        => new()
        {
            Crops =
            [
                .. (configuration?.Crops ?? [])
                    .Where(crop => !string.IsNullOrEmpty(crop.Alias))
                    .Select(crop => new ImageCropperConfiguration.Crop { Alias = crop.Alias!, Width = crop.Width, Height = crop.Height }),
            ],
        };
}
