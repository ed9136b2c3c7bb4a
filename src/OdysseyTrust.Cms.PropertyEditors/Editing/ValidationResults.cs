using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Editing;

/// <summary>Validation messages in the words of Core's language files (area <c>validation</c>).</summary>
internal static class ValidationResults
{
    private static readonly string[] Member = ["value"];

    public static ValidationResult Invalid(this ILocalizedTextService texts, string alias, params string?[] tokens)
        => new(texts.Localize("validation", alias, tokens), Member);

    /// <summary>Says how many entries are missing or too many. A limit of null or zero is none.</summary>
    public static IEnumerable<ValidationResult> OutsideLimits(this ILocalizedTextService texts, int count, int? minimum, int? maximum)
    {
        if (minimum > 0 && count < minimum)
        {
            yield return texts.Invalid("entriesShort", Show(minimum.Value), Show(minimum.Value - count));
        }

        if (maximum > 0 && count > maximum)
        {
            yield return texts.Invalid("entriesExceed", Show(maximum.Value), Show(count - maximum.Value));
        }
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
