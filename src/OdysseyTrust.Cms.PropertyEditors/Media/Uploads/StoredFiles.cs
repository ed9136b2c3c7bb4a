using OdysseyTrust.Cms.PropertyEditors.Media.Crops;
using OdysseyTrust.Cms.PropertyEditors.Nested;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Uploads;

/// <summary>Finds files in stored values.</summary>
internal sealed class StoredFiles(IJsonSerializer json, UploadedFiles files)
{
    /// <summary>The URL path of the file that a value names, or null where it names none.</summary>
    public string? Url(OwnedValue value) => Url(value.PropertyType.PropertyEditorAlias, value.Value);

    public string? Url(string? editorAlias, object? value)
        => editorAlias switch
        {
            Constants.PropertyEditors.Aliases.UploadField => NullIfEmpty(value?.ToString()),
            Constants.PropertyEditors.Aliases.ImageCropper => NullIfEmpty(json.ReadImage(value)?.Src),
            _ => null,
        };

    /// <summary>The value with a copy of its file in the file's place. A value without one stays as it is.</summary>
    public object? Copy(OwnedValue value)
    {
        if (Url(value) is not { } url || files.Copy(url, new FileOwner(value.OwnerKey, value.PropertyType.Key)) is not { } copy)
        {
            return value.Value;
        }

        if (value.PropertyType.PropertyEditorAlias == Constants.PropertyEditors.Aliases.UploadField)
        {
            return copy;
        }

        ImageCropperValue image = json.ReadImage(value.Value)!;
        image.Src = copy;

        return json.Serialize(image);
    }

    private static string? NullIfEmpty(string? path) => string.IsNullOrWhiteSpace(path) ? null : path;
}
