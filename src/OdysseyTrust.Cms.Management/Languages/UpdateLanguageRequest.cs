namespace OdysseyTrust.Cms.Management.Languages;

/// <summary>A language as it shall be. Its ISO code stays.</summary>
internal sealed record UpdateLanguageRequest(string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode);
