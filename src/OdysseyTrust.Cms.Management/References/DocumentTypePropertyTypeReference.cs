namespace OdysseyTrust.Cms.Management.References;

/// <summary>A property of a document type that uses a data type.</summary>
internal sealed record DocumentTypePropertyTypeReference(Guid Id, string? Name, string? Alias, ReferringType DocumentType) : IReference;
