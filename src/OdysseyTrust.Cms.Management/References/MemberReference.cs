namespace OdysseyTrust.Cms.Management.References;

/// <summary>A member who uses an item.</summary>
internal sealed record MemberReference(Guid Id, string? Name, ReferringType MemberType) : IReference;
