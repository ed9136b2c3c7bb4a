namespace OdysseyTrust.Cms.Management.Content;

/// <summary>A variant's name as an editor sends it.</summary>
internal sealed record ContentVariantRequest(string? Culture, string? Segment, string Name);
