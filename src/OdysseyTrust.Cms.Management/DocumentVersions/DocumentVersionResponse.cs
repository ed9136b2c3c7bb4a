using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;
using OdysseyTrust.Cms.Management.Documents;

namespace OdysseyTrust.Cms.Management.DocumentVersions;

/// <summary>A document as it was: <c>DocumentVersionResponseModel</c> of the Management API.</summary>
internal sealed record DocumentVersionResponse(
    Guid Id,
    ReferenceById Document,
    DocumentTypeReference DocumentType,
    IReadOnlyList<ContentValueResponse> Values,
    IReadOnlyList<DocumentVariantResponse> Variants,
    IReadOnlyList<Flag> Flags);
