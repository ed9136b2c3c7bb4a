namespace Umbraco.Cms.Core.PropertyEditors.ValueConverters;

/// <content>The part of a picture that a crop shows.</content>
public partial class ImageCropperValue
{
    /// <summary>How much is cut off each side, as fractions of the picture's width and height.</summary>
    public record ImageCropperCropCoordinates
    {
        /// <summary>The fraction cut off the left.</summary>
        public decimal X1 { get; set; }

        /// <summary>The fraction cut off the top.</summary>
        public decimal Y1 { get; set; }

        /// <summary>The fraction cut off the right.</summary>
        public decimal X2 { get; set; }

        /// <summary>The fraction cut off the bottom.</summary>
        public decimal Y2 { get; set; }
    }
}
