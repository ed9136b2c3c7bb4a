using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Validation;

/// <summary>
/// Validates the values within blocks as their own properties ask, also those that the editor has sent no value for. Each error says
/// by a JSON path where it is, such as <c>contentData[0].values[1].value</c>, which the back office finds the field by.
/// </summary>
internal sealed class BlockValidation(BlockResolver resolver, ElementTypes elementTypes, IPropertyValidationService properties)
{
    /// <param name="value">The blocks, as the editor sent them or as they are stored.</param>
    /// <param name="pathPrefix">Where the blocks are within the property's value.</param>
    /// <param name="context">What is being validated.</param>
    public IEnumerable<ValidationResult> Validate<TValue>(TValue? value, string pathPrefix, PropertyValidationContext context)
        where TValue : BlockValue
    {
        if (resolver.Resolve(value) is not { } blocks)
        {
            return [];
        }

        NestedValidationResults errors = new();
        IReadOnlyDictionary<Guid, IContentType> types = elementTypes.Find(blocks.AllItems().Select(item => item.ContentTypeKey));
        foreach (ValidationResult error in Validate(blocks.ContentData, $"{pathPrefix}contentData", types, blocks, context)
            .Concat(Validate(blocks.SettingsData, $"{pathPrefix}settingsData", types, blocks, context)))
        {
            errors.ValidationResults.Add(error);
        }

        return errors.ValidationResults.Count == 0 ? [] : [errors];
    }

    private IEnumerable<ValidationResult> Validate(
        List<BlockItemData> items,
        string path,
        IReadOnlyDictionary<Guid, IContentType> types,
        BlockValue blocks,
        PropertyValidationContext context)
        => items.SelectMany((item, index) => types[item.ContentTypeKey].CompositionPropertyTypes
            .SelectMany(property => Cultures(property, item, blocks, context)
                .SelectMany(culture => Validate(
                    item, $"{path}[{index}].values", property, AlternativeTextRule.For(property, types[item.ContentTypeKey], item), culture, context))));

    private IEnumerable<ValidationResult> Validate(
        BlockItemData item, string path, IPropertyType property, AlternativeTextRule? rule, string? culture, PropertyValidationContext context)
    {
        int[] found = [.. Enumerable.Range(0, item.Values.Count)
            .Where(index => item.Values[index].Alias == property.Alias && item.Values[index].Culture.InvariantEquals(culture))];
        if (found.Length == 0)
        {
            return Validate(property, null, rule, $"{path}[{JsonPathExpression.MissingPropertyValue(property.Alias, culture, null)}].value", culture, null, context);
        }

        return found.SelectMany(index => Validate(
            property, item.Values[index].Value, rule, $"{path}[{index}].value", culture, item.Values[index].Segment, context));
    }

    private IEnumerable<ValidationResult> Validate(
        IPropertyType property, object? value, AlternativeTextRule? rule, string path, string? culture, string? segment, PropertyValidationContext context)
    {
        NestedJsonPathValidationResults errors = new(path);
        PropertyValidationContext nested = new()
        {
            Culture = culture,
            Segment = segment,
            CulturesBeingValidated = context.CulturesBeingValidated,
            SegmentsBeingValidated = context.SegmentsBeingValidated,
        };
        foreach (ValidationResult error in properties.ValidatePropertyValue(property, value, nested).Concat(rule?.Validate(value) ?? []))
        {
            errors.ValidationResults.Add(error);
        }

        return errors.ValidationResults.Count == 0 ? [] : [errors];
    }

    // A block that is not shown in a culture yet may still be empty there.
    private static IEnumerable<string?> Cultures(
        IPropertyType property, BlockItemData item, BlockValue blocks, PropertyValidationContext context)
    {
        if (!property.VariesByCulture())
        {
            return [null];
        }

        IEnumerable<string> validated = context.Culture is null or "*" ? context.CulturesBeingValidated : [context.Culture];

        return validated.Where(culture => blocks.SettingsData.Contains(item)
            || blocks.Expose.Any(exposure => exposure.ContentKey == item.Key && (exposure.Culture is null || exposure.Culture.InvariantEquals(culture))));
    }
}
