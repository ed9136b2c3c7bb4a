using OdysseyTrust.Cms.PropertyEditors.Blocks.Validation;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;

/// <summary>Stores a list of blocks.</summary>
internal sealed class BlockListValueEditor : BlockValueEditor<BlockListValue>
{
    public BlockListValueEditor(ValueEditorServices services, DataEditorAttribute attribute, BlockEditing editing, BlockValidation validation)
        : base(services, attribute, editing)
    {
        Validators.Add(new BlockValidator<BlockListValue>(services.Json, validation));
        Validators.Add(new BlockCountValidator<BlockListValue, BlockListConfiguration>(
            services,
            configuration => (configuration.ValidationLimit.Min, configuration.ValidationLimit.Max)));
    }

    protected override IEnumerable<IBlockConfiguration> Configured(object? configuration)
        => (configuration as BlockListConfiguration)?.Blocks ?? [];
}
