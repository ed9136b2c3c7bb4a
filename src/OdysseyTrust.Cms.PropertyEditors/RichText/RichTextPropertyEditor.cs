using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.RichText;

/// <summary>Formatted text with blocks in it.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.RichText, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class RichTextPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override bool SupportsConfigurableElements => true;

    public override JsonObject GetValueSchema(object? configuration)
        => ValueSchema.Model(
            "Formatted text with blocks in it",
            ("markup", ValueSchema.Type("string")),
            ("blocks", ValueSchema.Type("object", "null")));

    protected override IConfigurationEditor CreateConfigurationEditor() => new RichTextConfigurationEditor(io);
}
