using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PropertyEditors.Links;

/// <summary>Holds the number of links to its configured limits.</summary>
internal sealed class LinkCountValidator(ILocalizedTextService texts, IJsonSerializer json) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => dataTypeConfiguration is MultiUrlPickerConfiguration limits
            ? texts.OutsideLimits(
                json.TryRead(value, out List<LinkDisplay>? links) ? links.Count : 0,
                limits.MinNumber,
                limits.MaxNumber)
            : [];
}
