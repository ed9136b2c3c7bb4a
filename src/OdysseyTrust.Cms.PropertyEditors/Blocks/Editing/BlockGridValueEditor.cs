using OdysseyTrust.Cms.PropertyEditors.Blocks.Validation;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;

/// <summary>Stores blocks on a grid.</summary>
internal sealed class BlockGridValueEditor : BlockValueEditor<BlockGridValue>
{
    public BlockGridValueEditor(ValueEditorServices services, DataEditorAttribute attribute, BlockEditing editing, BlockValidation validation)
        : base(services, attribute, editing)
    {
        Validators.Add(new BlockValidator<BlockGridValue>(services.Json, validation));
        Validators.Add(new BlockCountValidator<BlockGridValue, BlockGridConfiguration>(
            services,
            configuration => (configuration.ValidationLimit.Min, configuration.ValidationLimit.Max)));
        Validators.Add(new BlockGridAreaValidator(services));
    }

    protected override IEnumerable<IBlockConfiguration> Configured(object? configuration)
        => (configuration as BlockGridConfiguration)?.Blocks ?? [];
}
