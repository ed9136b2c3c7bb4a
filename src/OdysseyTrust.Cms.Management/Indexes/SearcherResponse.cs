namespace OdysseyTrust.Cms.Management.Indexes;

/// <summary>Something that can be asked.</summary>
internal sealed record SearcherResponse(string Name);
