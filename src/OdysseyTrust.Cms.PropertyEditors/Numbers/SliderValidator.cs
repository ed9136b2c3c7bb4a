using System.ComponentModel.DataAnnotations;
using System.Globalization;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PropertyEditors.Numbers;

/// <summary>Holds a slider to its scale: its ends, its steps, and whether and how wide it may span a range.</summary>
internal sealed class SliderValidator(ILocalizedTextService texts, IJsonSerializer json) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => dataTypeConfiguration is SliderConfiguration scale && SliderRange.Read(value, json) is { } range
            ? RangeErrors(range, scale).Concat(Ends(range).SelectMany(end => NumberErrors(end, scale)))
            : [];

    private static IEnumerable<decimal> Ends(SliderRange range) => range.From == range.To ? [range.From] : [range.From, range.To];

    private static string Show(object number) => Convert.ToString(number, CultureInfo.InvariantCulture) ?? string.Empty;

    private IEnumerable<ValidationResult> RangeErrors(SliderRange range, SliderConfiguration scale)
    {
        if (!scale.EnableRange && range.From != range.To)
        {
            yield return texts.Invalid("unexpectedRange", range.ToString());
        }

        if (range.To < range.From)
        {
            yield return texts.Invalid("invalidRange", range.ToString());
        }

        if (scale.EnableRange && range.To - range.From < scale.MinimumRange)
        {
            yield return texts.Invalid("minimumRange", range.ToString(), Show(scale.MinimumRange));
        }
    }

    // A scale whose ends are equal has not been configured.
    private IEnumerable<ValidationResult> NumberErrors(decimal number, SliderConfiguration scale)
    {
        if (scale.MaximumValue <= scale.MinimumValue)
        {
            yield break;
        }

        if (number < scale.MinimumValue)
        {
            yield return texts.Invalid("outOfRangeMinimum", Show(number), Show(scale.MinimumValue));
        }

        if (number > scale.MaximumValue)
        {
            yield return texts.Invalid("outOfRangeMaximum", Show(number), Show(scale.MaximumValue));
        }

        if (!ValidationHelper.IsValueValidForStep(number, scale.MinimumValue, scale.Step))
        {
            yield return texts.Invalid("invalidStep", Show(number), Show(scale.Step), Show(scale.MinimumValue));
        }
    }
}
