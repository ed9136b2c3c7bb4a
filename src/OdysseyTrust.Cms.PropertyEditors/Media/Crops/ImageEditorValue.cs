using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Crops;

/// <summary>A picture as the editor sends it.</summary>
/// <param name="Src">The URL path of the picture that is there.</param>
/// <param name="TemporaryFileId">The key of a temporary file to be put in its place.</param>
internal sealed record ImageEditorValue(
    string? Src,
    Guid? TemporaryFileId,
    IEnumerable<ImageCropperValue.ImageCropperCrop>? Crops,
    ImageCropperValue.ImageCropperFocalPoint? FocalPoint);
