namespace OdysseyTrust.Cms.Management.Media;

/// <summary>A language of a media item; there is but one.</summary>
internal sealed record MediaVariantResponse(string? Culture, string? Segment, string Name, DateTimeOffset CreateDate, DateTimeOffset UpdateDate);
