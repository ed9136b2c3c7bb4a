using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Text;

/// <summary>A list of lines.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.MultipleTextstring, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class MultipleTextStringPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override Type GetValueType(object? configuration) => typeof(IEnumerable<string>);

    public override JsonObject GetValueSchema(object? configuration)
    {
        MultipleTextStringConfiguration? limits = configuration as MultipleTextStringConfiguration;

        return ValueSchema.TextList("One text for each line").WithLimits(limits?.Min, limits?.Max);
    }

    protected override IDataValueEditor CreateValueEditor() => Create<MultipleTextStringValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new MultipleTextStringConfigurationEditor(io);
}
