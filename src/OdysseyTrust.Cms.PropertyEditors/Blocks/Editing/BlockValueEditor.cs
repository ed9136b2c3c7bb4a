using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;

/// <summary>Stores blocks whose values have passed through the editors within them.</summary>
internal abstract class BlockValueEditor<TValue>(ValueEditorServices services, DataEditorAttribute attribute, BlockEditing editing)
    : ValueEditor(services, attribute), IDataValueReference, IDataValueTags
    where TValue : BlockValue
{
    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => editing.ToEditor(Json.ReadBlocks<TValue>(property.GetValue(culture, segment)), property.PropertyType.VariesByCulture() ? culture : null);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => editing.FromEditor(Json.ReadBlocks<TValue>(editorValue.Value), Json.ReadBlocks<TValue>(currentValue)) is { } blocks
            ? editing.ToStored(blocks)
            : null;

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) => editing.References(Json.ReadBlocks<TValue>(value));

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
        => editing.Tags(Json.ReadBlocks<TValue>(value), languageId);

    public override IEnumerable<Guid> ConfiguredElementTypeKeys() => Configured(ConfigurationObject).ElementTypeKeys();

    /// <summary>The blocks that a configuration of the editor allows.</summary>
    protected abstract IEnumerable<IBlockConfiguration> Configured(object? configuration);
}
