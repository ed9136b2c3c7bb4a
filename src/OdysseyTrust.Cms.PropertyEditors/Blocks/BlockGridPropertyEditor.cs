using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks;

/// <summary>Blocks on a grid, with areas that hold further blocks.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.BlockGrid, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class BlockGridPropertyEditor(IDataValueEditorFactory factory, IIOHelper io) : PropertyEditor(factory)
{
    public override bool SupportsConfigurableElements => true;

    public override JsonObject GetValueSchema(object? configuration) => BlockSchema.Of(Constants.PropertyEditors.Aliases.BlockGrid);

    protected override IConfigurationEditor CreateConfigurationEditor() => new FieldsConfigurationEditor<BlockGridConfiguration>(io);
}
