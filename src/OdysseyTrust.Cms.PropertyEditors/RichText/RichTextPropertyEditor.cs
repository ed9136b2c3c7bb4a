using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using OdysseyTrust.Cms.PropertyEditors.RichText.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.RichText;

/// <summary>Formatted text with blocks in it.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.RichText, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class RichTextPropertyEditor(
    IDataValueEditorFactory factory,
    IIOHelper io,
    IJsonSerializer json,
    IRichTextPropertyIndexValueFactory indexValues) : PropertyEditor(factory)
{
    public override bool SupportsConfigurableElements => true;

    public override IPropertyIndexValueFactory PropertyIndexValueFactory => indexValues;

    public override JsonObject GetValueSchema(object? configuration)
        => ValueSchema.Model(
            "Formatted text with blocks in it",
            ("markup", ValueSchema.Type("string")),
            ("blocks", ValueSchema.Type("object", "null")));

    public override bool CanMergePartialPropertyValues(IPropertyType propertyType) => !propertyType.VariesByCulture();

    public override object? MergePartialPropertyValueForCulture(object? sourceValue, object? targetValue, string? culture)
        => Merge(targetValue, sourceValue, candidate => candidate is null || culture is null or "*" || candidate.InvariantEquals(culture));

    public override object? MergeVariantInvariantPropertyValue(
        object? sourceValue, object? targetValue, bool canUpdateInvariantData, HashSet<string> allowedCultures)
        => Merge(sourceValue, targetValue, culture => culture is null ? canUpdateInvariantData : allowedCultures.InvariantContains(culture));

    public override IEnumerable<string> GetChangedCulturesForPartialPropertyValues(
        object? sourceValue, object? targetValue, string defaultCulture)
    {
        RichTextValue? before = json.ReadRichText(sourceValue);
        RichTextValue? after = json.ReadRichText(targetValue);
        IEnumerable<string> changed = BlockMerge.ChangedCultures(before?.Blocks, after?.Blocks, defaultCulture);

        return before?.Markup == after?.Markup ? changed : changed.Union([defaultCulture], StringComparer.OrdinalIgnoreCase);
    }

    protected override IDataValueEditor CreateValueEditor() => Create<RichTextValueEditor>();

    protected override IConfigurationEditor CreateConfigurationEditor() => new RichTextConfigurationEditor(io);

    // The markup does not vary, as the layout of other blocks does not: it says where the blocks stand.
    private string? Merge(object? baseline, object? changed, Func<string?, bool> takes)
    {
        RichTextValue? before = json.ReadRichText(baseline);
        RichTextValue? after = json.ReadRichText(changed);

        return (takes(null) ? after : before) is { } text
            ? json.Serialize(text with { Blocks = BlockMerge.Merge(before?.Blocks, after?.Blocks, takes) })
            : null;
    }
}
