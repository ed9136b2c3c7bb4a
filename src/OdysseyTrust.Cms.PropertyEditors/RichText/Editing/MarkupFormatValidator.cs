using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.RichText.Editing;

/// <summary>Matches the markup, not the JSON that it is stored in, against the pattern.</summary>
internal sealed class MarkupFormatValidator(IJsonSerializer json) : IValueFormatValidator
{
    public IEnumerable<ValidationResult> ValidateFormat(object? value, string valueType, string format)
        => new RegexValidator().ValidateFormat(json.ReadRichText(value)?.Markup ?? string.Empty, valueType, format);
}
