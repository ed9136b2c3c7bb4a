using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace OdysseyTrust.Cms.PropertyEditors.Toggles;

/// <summary>A mandatory toggle is one that must be switched on, such as a consent.</summary>
internal sealed class SwitchedOnValidator : RequiredValidator
{
    public override IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType)
        => TrueFalseValueEditor.Read(value) is false
            ? base.ValidateRequired(string.Empty, valueType)
            : base.ValidateRequired(value, valueType);
}
