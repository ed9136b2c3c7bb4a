using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Colors;

/// <summary>One of the colours that a data type offers.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ColorPicker, ValueEditorIsReusable = true)]
internal sealed class ColorPickerPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override Type GetValueType(object? configuration) => typeof(ColorValue);

    public override JsonObject GetValueSchema(object? configuration)
        => ValueSchema.Model(
            "The chosen colour",
            ("value", ValueSchema.Type("string")),
            ("label", ValueSchema.Type("string", "null")));

    protected override IDataValueEditor CreateValueEditor() => Create<ColorPickerValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new ColorPickerConfigurationEditor(io);
}
