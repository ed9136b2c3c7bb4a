namespace OdysseyTrust.Cms.Management.References;

/// <summary>A property of a media type that uses a data type.</summary>
internal sealed record MediaTypePropertyTypeReference(Guid Id, string? Name, string? Alias, ReferringType MediaType) : IReference;
