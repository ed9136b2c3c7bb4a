using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Lists;

/// <summary>Refuses a list of options that has one twice: nobody could say which of the two a stored value means.</summary>
internal sealed class UniqueOptionsValidator : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => EditorJson.ToStrings(value)
            .GroupBy(option => option, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => new ValidationResult($"The option '{group.Key}' is there {group.Count()} times.", ["items"]));
}
