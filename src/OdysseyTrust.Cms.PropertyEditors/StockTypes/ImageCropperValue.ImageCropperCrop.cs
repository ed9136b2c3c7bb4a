using System.Text.Json.Serialization;

namespace Umbraco.Cms.Core.PropertyEditors.ValueConverters;

/// <content>A crop.</content>
public partial class ImageCropperValue
{
    /// <summary>A crop: its name, its size in pixels, and the part of the picture that staff have drawn for it.</summary>
    public record ImageCropperCrop
    {
        /// <summary>The name that views ask for it by.</summary>
        public string? Alias { get; set; }

        /// <summary>The name that staff see.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Label { get; set; }

        /// <summary>The width in pixels.</summary>
        public int Width { get; set; }

        /// <summary>The height in pixels.</summary>
        public int Height { get; set; }

        /// <summary>The drawn part, or null where staff have drawn none.</summary>
        public ImageCropperCropCoordinates? Coordinates { get; set; }
    }
}
