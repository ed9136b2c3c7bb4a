namespace Umbraco.Cms.Core.PropertyEditors;

/// <summary>The crops that a data type of the image cropper offers. Named as in stock Umbraco.</summary>
public class ImageCropperConfiguration
{
    /// <summary>The crops, in the order that staff see them.</summary>
    [ConfigurationField("crops")]
    public Crop[]? Crops { get; set; } = [];

    /// <summary>A crop, in pixels.</summary>
    public class Crop
    {
        /// <summary>The name that views ask for it by.</summary>
        public required string Alias { get; set; }

        /// <summary>The name that staff see.</summary>
        public string? Label { get; set; }

        /// <summary>The width in pixels.</summary>
        public int Width { get; set; }

        /// <summary>The height in pixels.</summary>
        public int Height { get; set; }
    }
}
