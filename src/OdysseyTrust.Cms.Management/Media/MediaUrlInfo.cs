namespace OdysseyTrust.Cms.Management.Media;

/// <summary>An address at which a file is found.</summary>
internal sealed record MediaUrlInfo(string? Culture, string? Url);
