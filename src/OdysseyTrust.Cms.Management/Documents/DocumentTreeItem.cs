using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>A document in the tree: <c>DocumentTreeItemResponseModel</c> of the Management API.</summary>
internal sealed record DocumentTreeItem(
    Guid Id,
    ReferenceById? Parent,
    IReadOnlyList<ReferenceById> Ancestors,
    bool HasChildren,
    bool NoAccess,
    bool IsTrashed,
    bool IsProtected,
    DateTimeOffset CreateDate,
    DocumentTypeReference DocumentType,
    IReadOnlyList<DocumentVariantItem> Variants,
    IReadOnlyList<Flag> Flags);
