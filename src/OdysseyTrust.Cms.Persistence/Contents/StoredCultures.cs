using System.Text.Encodings.Web;
using System.Text.Json;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>A version's cultures as JSON: each culture's code, with the version's name in it and when that was given or published.</summary>
internal static class StoredCultures
{
    private const string None = "{}";

    /// <summary>The text goes to the database and nowhere else, so only what JSON itself reserves is escaped.</summary>
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Dictionary<string, StoredCulture> Parse(string json) =>
        json == None ? [] : JsonSerializer.Deserialize<Dictionary<string, StoredCulture>>(json, Options) ?? [];

    public static string ToJson(IReadOnlyDictionary<string, StoredCulture> cultures) =>
        cultures.Count == 0 ? None : JsonSerializer.Serialize(cultures, Options);

    public static string ToJson(ContentCultureInfosCollection? cultures) => ToJson(
        (cultures?.Values ?? []).ToDictionary(culture => culture.Culture, culture => new StoredCulture(culture.Name ?? string.Empty, culture.Date)));

    /// <summary>The path of a name in the JSON, for the database to sort and search by.</summary>
    public static string JsonPath(string culture) => $"$.\"{culture}\".{nameof(StoredCulture.Name)}";
}
