namespace OdysseyTrust.Cms.Management.Domains;

/// <summary>A host name, with or without a path, and the language that is spoken there.</summary>
internal sealed record DomainPresentation(string DomainName, string IsoCode);
