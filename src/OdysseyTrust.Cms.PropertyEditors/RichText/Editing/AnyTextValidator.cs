using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.RichText.Editing;

/// <summary>Asks for some text, picture or block. An editor that was left empty sends an empty paragraph.</summary>
internal sealed partial class AnyTextValidator(IJsonSerializer json) : RequiredValidator
{
    public override IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType)
        => base.ValidateRequired(
            value is null ? null : EmptyParagraph().Replace(json.ReadRichText(value)?.Markup ?? string.Empty, string.Empty),
            valueType);

    [GeneratedRegex(@"<p>(?:\s|&nbsp;|<br\s*/?>)*</p>", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyParagraph();
}
