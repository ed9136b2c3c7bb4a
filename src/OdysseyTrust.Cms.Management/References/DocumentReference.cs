using OdysseyTrust.Cms.Management.Documents;

namespace OdysseyTrust.Cms.Management.References;

/// <summary>A document that uses an item.</summary>
internal sealed record DocumentReference(
    Guid Id,
    string? Name,
    bool? Published,
    ReferringType DocumentType,
    IReadOnlyList<DocumentVariantItem> Variants) : IReference;
