using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Crops;

/// <summary>Reads a picture from either of its stored forms: JSON, or the bare path that an import or an upload leaves.</summary>
internal static class ImageCropperValueReader
{
    public static ImageCropperValue? ReadImage(this IJsonSerializer json, object? value)
        => value is string path && !string.IsNullOrWhiteSpace(path) && !path.DetectIsJson()
            ? new ImageCropperValue { Src = path }
            : json.TryRead(value, out ImageCropperValue? image) ? image : null;
}
