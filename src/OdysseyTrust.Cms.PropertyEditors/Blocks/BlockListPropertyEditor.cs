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

/// <summary>A list of blocks.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.BlockList, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class BlockListPropertyEditor(
    IDataValueEditorFactory factory,
    IIOHelper io,
    IJsonSerializer json,
    IBlockValuePropertyIndexValueFactory indexValues) : BlockPropertyEditor<BlockListValue>(factory, json, indexValues)
{
    public override JsonObject GetValueSchema(object? configuration) => BlockSchema.Of(Constants.PropertyEditors.Aliases.BlockList);

    protected override IDataValueEditor CreateValueEditor() => Create<BlockListValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new FieldsConfigurationEditor<BlockListConfiguration>(io);
}
