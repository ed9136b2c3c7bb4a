using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Colors;

/// <summary>Refuses a list of colours that has something else in it than hex values, or one colour twice.</summary>
internal sealed partial class HexColorsValidator : IValueValidator
{
    private static readonly string[] Member = ["items"];

    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        string[] colors = EditorJson.ToNode(value) is JsonArray items
            ? [.. items.OfType<JsonObject>().Select(item => item["value"]?.ToString() ?? string.Empty)]
            : [];

        return colors
            .Where(color => !HexColor().IsMatch(color))
            .Select(color => new ValidationResult($"'{color}' is not a hex colour.", Member))
            .Concat(colors
                .GroupBy(color => color.TrimStart('#'), StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1)
                .Select(group => new ValidationResult($"The colour '{group.Key}' is there {group.Count()} times.", Member)));
    }

    [GeneratedRegex("^#?(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HexColor();
}
