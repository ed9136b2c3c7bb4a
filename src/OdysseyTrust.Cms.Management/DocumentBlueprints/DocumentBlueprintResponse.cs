using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;
using OdysseyTrust.Cms.Management.Documents;

namespace OdysseyTrust.Cms.Management.DocumentBlueprints;

/// <summary>What a document may begin as: <c>DocumentBlueprintResponseModel</c> of the Management API.</summary>
internal sealed record DocumentBlueprintResponse(
    Guid Id,
    DocumentTypeReference DocumentType,
    IReadOnlyList<ContentValueResponse> Values,
    IReadOnlyList<DocumentVariantResponse> Variants,
    IReadOnlyList<Flag> Flags);
