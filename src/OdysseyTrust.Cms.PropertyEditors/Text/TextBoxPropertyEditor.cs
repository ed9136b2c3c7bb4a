using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Text;

/// <summary>One line of text.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.TextBox, ValueEditorIsReusable = true)]
internal sealed class TextBoxPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override JsonObject GetValueSchema(object? configuration) => ValueSchema.Text("One line of text");

    protected override IDataValueEditor CreateValueEditor() => Create<TextOnlyValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new TextboxConfigurationEditor(io);
}
