using OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks;

/// <summary>What the editors of blocks share: blocks can be published and edited one culture at a time.</summary>
internal abstract class BlockPropertyEditor<TValue>(
    IDataValueEditorFactory factory,
    IJsonSerializer json,
    IPropertyIndexValueFactory indexValues) : PropertyEditor(factory)
    where TValue : BlockValue, new()
{
    public override bool SupportsConfigurableElements => true;

    public override IPropertyIndexValueFactory PropertyIndexValueFactory => indexValues;

    public override bool CanMergePartialPropertyValues(IPropertyType propertyType) => !propertyType.VariesByCulture();

    public override object? MergePartialPropertyValueForCulture(object? sourceValue, object? targetValue, string? culture)
        => Merge(targetValue, sourceValue, candidate => candidate is null || culture is null or "*" || candidate.InvariantEquals(culture));

    public override object? MergeVariantInvariantPropertyValue(
        object? sourceValue, object? targetValue, bool canUpdateInvariantData, HashSet<string> allowedCultures)
        => Merge(sourceValue, targetValue, culture => culture is null ? canUpdateInvariantData : allowedCultures.InvariantContains(culture));

    public override IEnumerable<string> GetChangedCulturesForPartialPropertyValues(
        object? sourceValue, object? targetValue, string defaultCulture)
        => BlockMerge.ChangedCultures(json.ReadBlocks<TValue>(sourceValue), json.ReadBlocks<TValue>(targetValue), defaultCulture);

    private string? Merge(object? baseline, object? changed, Func<string?, bool> takes)
        => BlockMerge.Merge(json.ReadBlocks<TValue>(baseline), json.ReadBlocks<TValue>(changed), takes) is { } merged
            ? json.Serialize(merged)
            : null;
}
