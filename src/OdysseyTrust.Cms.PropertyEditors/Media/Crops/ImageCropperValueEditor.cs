using OdysseyTrust.Cms.PropertyEditors.Editing;
using OdysseyTrust.Cms.PropertyEditors.Media.Uploads;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Crops;

/// <summary>Keeps an uploaded picture and stores its URL path with the focal point and crops that staff have set.</summary>
internal sealed class ImageCropperValueEditor : ValueEditor
{
    private readonly UploadedFiles _files;
    private readonly IDataTypeConfigurationCache _configurations;

    public ImageCropperValueEditor(
        ValueEditorServices services,
        DataEditorAttribute attribute,
        UploadedFiles files,
        TemporaryFiles temporaryFiles,
        IDataTypeConfigurationCache configurations)
        : base(services, attribute)
    {
        _files = files;
        _configurations = configurations;
        Validators.Add(new TemporaryFileValidator(services.Json, files, temporaryFiles));
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        ImageCropperValue? image = Json.ReadImage(property.GetValue(culture, segment));
        image?.ApplyConfiguration(_configurations.GetConfigurationAs<ImageCropperConfiguration>(property.PropertyType.DataTypeKey));

        return image;
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        ImageEditorValue? posted = Json.TryRead(editorValue.Value, out ImageEditorValue? read) ? read : null;
        string? current = Json.ReadImage(currentValue)?.Src;
        if (posted is null || (posted.TemporaryFileId is null && posted.Src.IsNullOrWhiteSpace()))
        {
            _files.Delete(current, new FileOwner(editorValue.ContentKey, editorValue.PropertyTypeKey));
            return null;
        }

        ImageCropperValue image = new() { Src = Source(posted, current, editorValue), Crops = posted.Crops, FocalPoint = posted.FocalPoint };
        image.Prune();

        return image.HasImage() ? Json.Serialize(image) : null;
    }

    // An editor cannot point a field that has a picture at another one.
    private string? Source(ImageEditorValue posted, string? current, ContentPropertyData editorValue)
        => posted.TemporaryFileId is { } temporaryFile
            ? _files.Store(temporaryFile, current, FileOwner.Of(editorValue)) ?? current
            : current ?? _files.Copy(posted.Src!, FileOwner.Of(editorValue));
}
