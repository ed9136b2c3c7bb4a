using Umbraco.Cms.Core.Models.ContentEditing.Validation;

namespace OdysseyTrust.Cms.Management.Content;

/// <summary>
/// Says which values were refused, so that the back office marks their fields: it finds a field by a JSONPath into the request
/// (<c>packages/core/validation/utils/data-path-property-value-query.function.js</c> of the client).
/// </summary>
internal static class ValidationErrors
{
    public const string Extension = "errors";
    public const string MissingPropertiesExtension = "missingProperties";

    /// <summary>The messages by path.</summary>
    public static IReadOnlyDictionary<string, string[]> ByPath(IEnumerable<PropertyValidationError> errors) => errors
        .GroupBy(PathOf)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.SelectMany(error => error.ErrorMessages).Distinct().ToArray());

    private static string PathOf(PropertyValidationError error) =>
        $"$.values[?(@.alias == '{error.Alias}' && @.culture == {Quoted(error.Culture)} && @.segment == {Quoted(error.Segment)})].value{error.JsonPath}";

    private static string Quoted(string? value) => value is null ? "null" : $"'{value}'";
}
