using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PropertyEditors.Lists;

/// <summary>Core's check of chosen options, given the texts out of whatever JSON the editor sent.</summary>
internal sealed class SeveralOptionsValidator(ILocalizedTextService texts) : IValueValidator
{
    private readonly MultipleValueValidator _options = new(texts);

    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => _options.Validate(EditorJson.ToStrings(value), valueType, dataTypeConfiguration, validationContext);
}
