namespace OdysseyTrust.Cms.Management.References;

/// <summary>The type of what uses an item.</summary>
internal sealed record ReferringType(Guid Id, string? Alias, string? Icon, string? Name);
