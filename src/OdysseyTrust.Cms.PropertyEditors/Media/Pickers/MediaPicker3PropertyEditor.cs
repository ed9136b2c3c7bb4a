using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Pickers;

/// <summary>Media out of the library, each with crops and a focal point of its own where the data type allows them.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.MediaPicker3, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class MediaPicker3PropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    // The keys of media are of no use to a search.
    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; } = new NoopPropertyIndexValueFactory();

    public override JsonObject GetValueSchema(object? configuration)
    {
        MediaPicker3Configuration? picker = configuration as MediaPicker3Configuration;

        return ValueSchema
            .List(
                ValueSchema.Part(
                    ("key", ValueSchema.Key()),
                    ("mediaKey", ValueSchema.Key()),
                    ("mediaTypeAlias", ValueSchema.Type("string", "null")),
                    ("crops", CropSchema.Crops()),
                    ("focalPoint", CropSchema.FocalPoint())),
                "The chosen media")
            .WithLimits(picker?.ValidationLimit.Min, picker?.Multiple is false ? 1 : picker?.ValidationLimit.Max);
    }

    protected override IDataValueEditor CreateValueEditor() => Create<MediaPicker3ValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new MediaPicker3ConfigurationEditor(io);
}
