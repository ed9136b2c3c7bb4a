using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Management.ConcurrentEdits;

/// <summary>
/// Tells one state of what staff edit from another: names, values, template, and whether it is in the recycle bin. To move, sort, publish or schedule an item
/// is to edit none of these, and so makes no other version.
/// </summary>
internal static class ContentVersion
{
    /// <summary>The version as an entity tag.</summary>
    public static EntityTagHeaderValue TagOf(IContentBase content) => new($"\"{Of(content)}\"");

    /// <summary>The version as a hash of all that it depends on.</summary>
    public static string Of(IContentBase content)
    {
        EditedContent edited = new(content.Trashed, content.Name, (content as IContent)?.TemplateId, [.. Names(content)], [.. Values(content)]);
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(edited)));
    }

    private static IEnumerable<EditedName> Names(IContentBase content) => content.AvailableCultures
        .Order(StringComparer.OrdinalIgnoreCase)
        .Select(culture => new EditedName(culture, content.GetCultureName(culture)));

    /// <summary>A property without a value is left out: one that the type gains is nobody's edit.</summary>
    private static IEnumerable<EditedValue> Values(IContentBase content) => content.Properties
        .SelectMany(property => property.Values, (property, value) => new EditedValue(property.Alias, value.Culture, value.Segment, value.EditedValue))
        .Where(value => value.Value is not null)
        .OrderBy(value => value.Alias, StringComparer.Ordinal)
        .ThenBy(value => value.Culture, StringComparer.OrdinalIgnoreCase)
        .ThenBy(value => value.Segment, StringComparer.OrdinalIgnoreCase);
}
