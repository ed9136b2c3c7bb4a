using Umbraco.Cms.Core.Models.Editors;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Uploads;

/// <summary>What a file belongs to.</summary>
/// <param name="ContentKey">The key of a content item, or of the block that the property is in.</param>
/// <param name="PropertyTypeKey">The key of the property type.</param>
internal readonly record struct FileOwner(Guid ContentKey, Guid PropertyTypeKey)
{
    /// <exception cref="ArgumentException">The value does not say what it belongs to.</exception>
    public static FileOwner Of(ContentPropertyData editorValue)
        => editorValue.ContentKey != Guid.Empty && editorValue.PropertyTypeKey != Guid.Empty
            ? new FileOwner(editorValue.ContentKey, editorValue.PropertyTypeKey)
            : throw new ArgumentException(
                $"A file cannot be stored without the keys of its content ({editorValue.ContentKey}) and property type ({editorValue.PropertyTypeKey}).",
                nameof(editorValue));
}
