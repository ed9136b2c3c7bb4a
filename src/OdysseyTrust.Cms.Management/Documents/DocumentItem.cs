using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>A document where it is referred to: <c>DocumentItemResponseModel</c> of the Management API.</summary>
internal sealed record DocumentItem(
    Guid Id,
    ReferenceById? Parent,
    bool HasChildren,
    bool IsTrashed,
    bool IsProtected,
    DocumentTypeReference DocumentType,
    IReadOnlyList<DocumentVariantItem> Variants,
    IReadOnlyList<Flag> Flags);
