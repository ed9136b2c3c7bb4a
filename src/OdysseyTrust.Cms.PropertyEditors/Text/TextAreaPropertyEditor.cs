using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Text;

/// <summary>Text of many lines.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.TextArea, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class TextAreaPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override JsonObject GetValueSchema(object? configuration) => ValueSchema.Text("Text of many lines");

    protected override IDataValueEditor CreateValueEditor() => Create<TextOnlyValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new TextAreaConfigurationEditor(io);
}
