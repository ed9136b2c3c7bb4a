namespace OdysseyTrust.Cms.Management.References;

/// <summary>A property of a member type that uses a data type.</summary>
internal sealed record MemberTypePropertyTypeReference(Guid Id, string? Name, string? Alias, ReferringType MemberType) : IReference;
