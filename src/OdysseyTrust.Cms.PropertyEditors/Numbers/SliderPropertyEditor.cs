using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Numbers;

/// <summary>A number, or a range of numbers, on a scale.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.Slider, ValueEditorIsReusable = true)]
internal sealed class SliderPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override Type GetValueType(object? configuration) => typeof(SliderRange);

    public override JsonObject GetValueSchema(object? configuration)
        => ValueSchema.Model(
            "The chosen number as both ends of a range, or the chosen range",
            ("from", Scale(configuration)),
            ("to", Scale(configuration)));

    protected override IDataValueEditor CreateValueEditor() => Create<SliderValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new SliderConfigurationEditor(io);

    private static JsonObject Scale(object? configuration)
    {
        JsonObject schema = ValueSchema.Type("number");
        if (configuration is SliderConfiguration slider && slider.MaximumValue > slider.MinimumValue)
        {
            schema["minimum"] = slider.MinimumValue;
            schema["maximum"] = slider.MaximumValue;
        }

        return schema;
    }
}
