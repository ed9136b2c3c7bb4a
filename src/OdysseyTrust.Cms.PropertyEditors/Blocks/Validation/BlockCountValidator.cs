using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Validation;

/// <summary>Holds the number of blocks to its configured limits. On a grid, those in areas do not count.</summary>
internal sealed class BlockCountValidator<TValue, TConfiguration>(
    ValueEditorServices services,
    Func<TConfiguration, (int? Minimum, int? Maximum)> limits) : IValueValidator
    where TValue : BlockValue
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is not TConfiguration configuration)
        {
            return [];
        }

        int count = services.Json.ReadBlocks<TValue>(value)?.Layout.Values.Sum(items => items.Count()) ?? 0;
        (int? minimum, int? maximum) = limits(configuration);

        return services.Texts.OutsideLimits(count, minimum, maximum);
    }
}
