namespace Umbraco.Cms.Core.PropertyEditors.ValueConverters;

/// <content>The focal point.</content>
public partial class ImageCropperValue
{
    /// <summary>The point that must stay in view, as fractions of the picture's width and height.</summary>
    public record ImageCropperFocalPoint
    {
        /// <summary>The fraction of the width to its left.</summary>
        public decimal Left { get; set; }

        /// <summary>The fraction of the height above it.</summary>
        public decimal Top { get; set; }
    }
}
