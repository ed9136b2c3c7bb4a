using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks;

/// <summary>Blocks on a grid, with areas that hold further blocks.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.BlockGrid, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class BlockGridPropertyEditor(
    IDataValueEditorFactory factory,
    IIOHelper io,
    IJsonSerializer json,
    IBlockValuePropertyIndexValueFactory indexValues) : BlockPropertyEditor<BlockGridValue>(factory, json, indexValues)
{
    public override JsonObject GetValueSchema(object? configuration) => BlockSchema.Of(Constants.PropertyEditors.Aliases.BlockGrid);

    protected override IDataValueEditor CreateValueEditor() => Create<BlockGridValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new FieldsConfigurationEditor<BlockGridConfiguration>(io);
}
