using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks;

/// <summary>One block.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.SingleBlock, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class SingleBlockPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override bool SupportsConfigurableElements => true;

    public override JsonObject GetValueSchema(object? configuration) => BlockSchema.Of(Constants.PropertyEditors.Aliases.SingleBlock);

    protected override IConfigurationEditor CreateConfigurationEditor() => new FieldsConfigurationEditor<SingleBlockConfiguration>(io);
}
