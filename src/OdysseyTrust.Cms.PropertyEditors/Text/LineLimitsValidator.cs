using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PropertyEditors.Text;

/// <summary>Holds a list of lines to its configured length.</summary>
internal sealed class LineLimitsValidator(ILocalizedTextService texts) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => dataTypeConfiguration is MultipleTextStringConfiguration limits
            ? texts.OutsideLimits(LineReader.Read(value).Count, limits.Min, limits.Max)
            : [];
}
