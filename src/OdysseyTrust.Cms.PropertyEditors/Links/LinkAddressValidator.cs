using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using OdysseyTrust.Cms.PropertyEditors.Sanitizing;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Links;

/// <summary>Refuses links whose address is no place but a script, or data.</summary>
internal sealed partial class LinkAddressValidator(IJsonSerializer json) : IValueValidator
{
    private static readonly string[] Member = ["value"];

    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => json.TryRead(value, out List<LinkDisplay>? links)
            ? links.Where(link => !IsPlace(link.Url)).Select(link => new ValidationResult(
                $"‘{link.Url}’ is not an address that a link can lead to. Use one that begins with https://, mailto: or tel:, or pick a page.", Member))
            : [];

    // A browser passes over what can't be seen in an address.
    private static bool IsPlace(string? url)
        => Scheme().Match(Unseen().Replace(url ?? string.Empty, string.Empty)) is not { Success: true } scheme
            || AllowedMarkup.Schemes.Contains(scheme.Groups[1].Value);

    [GeneratedRegex(@"[\s\p{C}]")]
    private static partial Regex Unseen();

    [GeneratedRegex("^([^/?#]*?):")]
    private static partial Regex Scheme();
}
