using System.Text.Json.Serialization;

namespace OdysseyTrust.Web.Features.StructuredData;

/// <summary>The trust or a school in the words of https://schema.org.</summary>
internal sealed record Organisation(
    [property: JsonPropertyName("@type")] string Type,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("url")] string Url)
{
    public const string Vocabulary = "https://schema.org";

    [JsonPropertyName("@context")]
    [JsonPropertyOrder(-1)]
    public string? Context { get; init; }

    [JsonPropertyName("identifier")]
    public string? Identifier { get; init; }

    [JsonPropertyName("telephone")]
    public string? Telephone { get; init; }

    [JsonPropertyName("email")]
    public string? Email { get; init; }

    [JsonPropertyName("address")]
    public PostalAddress? Address { get; init; }

    [JsonPropertyName("parentOrganization")]
    public Organisation? Parent { get; init; }
}
