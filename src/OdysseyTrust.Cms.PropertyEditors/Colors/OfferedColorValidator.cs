using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PropertyEditors.Colors;

/// <summary>Refuses a colour that the data type does not offer. Values are written with and without their hash.</summary>
internal sealed class OfferedColorValidator(ILocalizedTextService texts, IJsonSerializer json) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is ColorPickerConfiguration offer
            && json.TryReadColor(value) is { Value: { Length: > 0 } hex }
            && !offer.Items.Exists(item => Bare(item.Value).Equals(Bare(hex), StringComparison.OrdinalIgnoreCase)))
        {
            yield return texts.Invalid("invalidColor", hex);
        }
    }

    private static string Bare(string hex) => hex.TrimStart('#');
}
