using OdysseyTrust.Cms.PropertyEditors.Blocks.Validation;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;

/// <summary>Stores one block.</summary>
internal sealed class SingleBlockValueEditor : BlockValueEditor<SingleBlockValue>
{
    public SingleBlockValueEditor(ValueEditorServices services, DataEditorAttribute attribute, BlockEditing editing, BlockValidation validation)
        : base(services, attribute, editing)
    {
        Validators.Add(new BlockValidator<SingleBlockValue>(services.Json, validation));
        Validators.Add(new BlockCountValidator<SingleBlockValue, SingleBlockConfiguration>(services, _ => (null, 1)));
    }

    protected override IEnumerable<IBlockConfiguration> Configured(object? configuration)
        => (configuration as SingleBlockConfiguration)?.Blocks ?? [];
}
