using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>A document in the recycle bin: <c>DocumentRecycleBinItemResponseModel</c> of the Management API.</summary>
internal sealed record DocumentRecycleBinItem(
    Guid Id,
    ReferenceById? Parent,
    bool HasChildren,
    DateTimeOffset CreateDate,
    DocumentTypeReference DocumentType,
    IReadOnlyList<DocumentVariantItem> Variants);
