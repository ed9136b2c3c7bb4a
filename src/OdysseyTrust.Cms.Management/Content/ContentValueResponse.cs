using System.Text.Json;

namespace OdysseyTrust.Cms.Management.Content;

/// <summary>A property's value as an editor is sent it: <c>DocumentValueResponseModel</c> and its like of the Management API.</summary>
internal sealed record ContentValueResponse(string EditorAlias, string? Culture, string? Segment, string Alias, JsonElement? Value);
