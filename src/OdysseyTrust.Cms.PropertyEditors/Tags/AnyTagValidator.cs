using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace OdysseyTrust.Cms.PropertyEditors.Tags;

/// <summary>Asks for one tag at least. Tags are stored as text, so that an empty JSON array would pass for one.</summary>
internal sealed class AnyTagValidator : RequiredValidator
{
    public override IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType)
        => base.ValidateRequired(value is null || EditorJson.ToStrings(value).Count > 0 ? value : string.Empty, valueType);
}
