using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Validation;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.RichText.Editing;

/// <summary>Validates the values within the blocks of rich text.</summary>
internal sealed class RichTextBlockValidator(IJsonSerializer json, BlockValidation validation) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => validation.Validate(json.ReadRichText(value)?.Blocks, "blocks.", validationContext);
}
