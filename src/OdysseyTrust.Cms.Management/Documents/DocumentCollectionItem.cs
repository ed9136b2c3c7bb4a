using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>A document in a list view: <c>DocumentCollectionResponseModel</c> of the Management API.</summary>
internal sealed record DocumentCollectionItem(
    Guid Id,
    DocumentTypeCollectionReference DocumentType,
    bool IsTrashed,
    bool IsProtected,
    IReadOnlyList<ReferenceById> Ancestors,
    string? Updater,
    string? Creator,
    int SortOrder,
    IReadOnlyList<ContentValueResponse> Values,
    IReadOnlyList<DocumentVariantResponse> Variants,
    IReadOnlyList<Flag> Flags);
