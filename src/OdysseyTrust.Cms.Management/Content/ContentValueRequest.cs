using System.Text.Json;

namespace OdysseyTrust.Cms.Management.Content;

/// <summary>A property's value as an editor sends it: <c>DocumentValueModel</c> and its like of the Management API.</summary>
/// <param name="Alias">The property.</param>
/// <param name="Culture">The culture, where the property varies by it.</param>
/// <param name="Segment">The segment, where the property varies by it.</param>
/// <param name="Value">The value, in the property editor's own format.</param>
internal sealed record ContentValueRequest(string Alias, string? Culture, string? Segment, JsonElement? Value);
