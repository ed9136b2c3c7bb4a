using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PropertyEditors.Lists;

/// <summary>Refuses a value that is not one of the configured options.</summary>
internal sealed class SingleOptionValidator(ILocalizedTextService texts) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        string? option = value?.ToString();
        if (!string.IsNullOrWhiteSpace(option) && dataTypeConfiguration is ValueListConfiguration options && !options.Items.Contains(option))
        {
            yield return texts.Invalid("notOneOfOptions", option);
        }
    }
}
