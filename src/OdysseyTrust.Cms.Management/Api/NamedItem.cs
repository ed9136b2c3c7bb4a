namespace OdysseyTrust.Cms.Management.Api;

/// <summary>Something where it is referred to by name.</summary>
internal sealed record NamedItem(Guid Id, string Name, IReadOnlyList<Flag> Flags);
