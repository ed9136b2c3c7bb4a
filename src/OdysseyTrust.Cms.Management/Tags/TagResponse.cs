namespace OdysseyTrust.Cms.Management.Tags;

/// <summary>A tag that is in use.</summary>
internal sealed record TagResponse(Guid Id, string? Text, string? Group, int NodeCount);
