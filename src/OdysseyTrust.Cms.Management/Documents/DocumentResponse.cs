using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>A document as it is edited: <c>DocumentResponseModel</c> of the Management API.</summary>
internal sealed record DocumentResponse(
    Guid Id,
    DocumentTypeReference DocumentType,
    ReferenceById? Template,
    bool IsTrashed,
    IReadOnlyList<ContentValueResponse> Values,
    IReadOnlyList<DocumentVariantResponse> Variants,
    IReadOnlyList<Flag> Flags);
