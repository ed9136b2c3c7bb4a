using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Uploads;

/// <summary>Tells Core's media URL provider where the file of an upload field or an image cropper is.</summary>
internal sealed class StoredFileUrlGenerator(StoredFiles files) : IMediaUrlGenerator
{
    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, out string? mediaPath)
    {
        mediaPath = files.Url(propertyEditorAlias, value);

        return mediaPath is not null;
    }
}
