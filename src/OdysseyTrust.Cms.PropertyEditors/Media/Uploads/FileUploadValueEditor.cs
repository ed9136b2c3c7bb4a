using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Uploads;

/// <summary>Keeps an uploaded file and stores its URL path.</summary>
internal sealed class FileUploadValueEditor : ValueEditor
{
    private readonly UploadedFiles _files;

    public FileUploadValueEditor(
        ValueEditorServices services, DataEditorAttribute attribute, UploadedFiles files, TemporaryFiles temporaryFiles)
        : base(services, attribute)
    {
        _files = files;
        Validators.Add(new TemporaryFileValidator(services.Json, files, temporaryFiles));
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Read(property.GetValue(culture, segment));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        UploadValue? posted = Read(editorValue.Value);
        string? current = Read(currentValue)?.Src;
        if (posted?.TemporaryFileId is { } temporaryFile)
        {
            return _files.Store(temporaryFile, current, FileOwner.Of(editorValue)) ?? current;
        }

        if (posted?.Src.IsNullOrWhiteSpace() is not false)
        {
            _files.Delete(current, new FileOwner(editorValue.ContentKey, editorValue.PropertyTypeKey));
            return null;
        }

        // An editor cannot point a field that has a file at another one.
        return current ?? _files.Copy(posted.Src!, FileOwner.Of(editorValue));
    }

    private UploadValue? Read(object? value)
        => value is string path && !string.IsNullOrWhiteSpace(path) && !path.DetectIsJson()
            ? new UploadValue(path, null)
            : Json.TryRead(value, out UploadValue? upload) ? upload : null;
}
