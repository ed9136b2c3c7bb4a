using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Media.Images;

/// <summary>Pictures are shown as they were uploaded: there are no addresses of resized ones.</summary>
internal sealed class OriginalImageUrlGenerator(IImageDimensionExtractor pictures) : IImageUrlGenerator
{
    /// <summary>Files that can be read as pictures become images when they are uploaded, and no mere files.</summary>
    public IEnumerable<string> SupportedImageFileTypes => pictures.SupportedImageFileTypes;

    public string? GetImageUrl(ImageUrlGenerationOptions? options) => options?.ImageUrl;
}
