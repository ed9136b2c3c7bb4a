using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Pickers;

/// <summary>Documents, media or members out of a tree.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.MultiNodeTreePicker, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class MultiNodeTreePickerPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override JsonObject GetValueSchema(object? configuration)
    {
        MultiNodePickerConfiguration? limits = configuration as MultiNodePickerConfiguration;

        return ValueSchema
            .List(ValueSchema.Part(("type", ValueSchema.Type("string")), ("unique", ValueSchema.Key())), "The chosen items")
            .WithLimits(limits?.MinNumber, limits?.MaxNumber);
    }

    protected override IDataValueEditor CreateValueEditor() => Create<MultiNodeTreePickerValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new MultiNodePickerConfigurationEditor(io);
}
