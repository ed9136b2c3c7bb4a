using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace OdysseyTrust.Web.Features.Pictures;

/// <summary>A size in pixels.</summary>
internal readonly record struct SizeOfMedia(int Width, int Height)
{
    public bool IsKnown => Width > 0 && Height > 0;

    /// <summary>The height that goes with a width in these proportions.</summary>
    public int HeightAt(int width) => Math.Max(1, (int)Math.Round((double)Height * width / Width));

    /// <summary>What a crop shows of a picture of this size, in the crop's own proportions.</summary>
    public SizeOfMedia Within(ImageCropperValue.ImageCropperCrop? crop)
    {
        if (crop is not { Width: > 0, Height: > 0 })
        {
            return this;
        }

        decimal width = Width * (1 - (crop.Coordinates?.X1 ?? 0) - (crop.Coordinates?.X2 ?? 0));
        decimal height = Height * (1 - (crop.Coordinates?.Y1 ?? 0) - (crop.Coordinates?.Y2 ?? 0));
        decimal scale = Math.Min(width / crop.Width, height / crop.Height);
        return new SizeOfMedia(Math.Max(1, (int)Math.Round(crop.Width * scale)), Math.Max(1, (int)Math.Round(crop.Height * scale)));
    }
}
