using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Validation;

/// <summary>Validates the values within blocks.</summary>
internal sealed class BlockValidator<TValue>(IJsonSerializer json, BlockValidation validation) : IValueValidator
    where TValue : BlockValue
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => validation.Validate(json.ReadBlocks<TValue>(value), string.Empty, validationContext);
}
