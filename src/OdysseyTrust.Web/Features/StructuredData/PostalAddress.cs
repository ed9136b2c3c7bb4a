using System.Text.Json.Serialization;

namespace OdysseyTrust.Web.Features.StructuredData;

/// <summary>Where post goes, in the words of https://schema.org.</summary>
internal sealed record PostalAddress(
    [property: JsonPropertyName("streetAddress")] string? Street,
    [property: JsonPropertyName("postalCode")] string? Postcode)
{
    [JsonPropertyName("@type")]
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "PostalAddress";

    [JsonPropertyName("addressCountry")]
    public string Country { get; } = "GB";

    /// <summary>The address, or <c>null</c> when nothing is known of it.</summary>
    public static PostalAddress? Of(string? lines, string? postcode)
    {
        string street = string.Join(", ", lines?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []);
        return street.Length == 0 && string.IsNullOrWhiteSpace(postcode)
            ? null
            : new PostalAddress(street.Length == 0 ? null : street, string.IsNullOrWhiteSpace(postcode) ? null : postcode);
    }
}
