using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Crops;

/// <summary>An uploaded picture with its focal point and its crops.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ImageCropper, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class ImageCropperPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override JsonObject GetValueSchema(object? configuration)
        => ValueSchema.Model(
            "An uploaded picture with its focal point and its crops",
            ("src", ValueSchema.Type("string", "null")),
            ("temporaryFileId", ValueSchema.Key()),
            ("crops", CropSchema.Crops()),
            ("focalPoint", CropSchema.FocalPoint()));

    protected override IDataValueEditor CreateValueEditor() => Create<ImageCropperValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new FieldsConfigurationEditor<ImageCropperConfiguration>(io);
}
