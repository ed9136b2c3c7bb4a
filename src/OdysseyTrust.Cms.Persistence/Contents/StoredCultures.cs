using System.Text.Json;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>A version's cultures as JSON: each culture's code, with the version's name in it and when that was given or published.</summary>
internal static class StoredCultures
{
    public static Dictionary<string, StoredCulture> Parse(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, StoredCulture>>(json) ?? [];

    public static string ToJson(ContentCultureInfosCollection? cultures) => JsonSerializer.Serialize(
        (cultures?.Values ?? []).ToDictionary(culture => culture.Culture, culture => new StoredCulture(culture.Name ?? string.Empty, culture.Date)));

    /// <summary>The path of a name in the JSON, for the database to sort by.</summary>
    public static string JsonPath(string culture) => $"$.\"{culture}\".{nameof(StoredCulture.Name)}";
}
