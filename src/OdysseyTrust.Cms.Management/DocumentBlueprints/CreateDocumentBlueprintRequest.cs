using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.DocumentBlueprints;

/// <summary>A document blueprint to make, at the root when it has no parent folder.</summary>
internal sealed record CreateDocumentBlueprintRequest(
    Guid? Id,
    ReferenceById DocumentType,
    ReferenceById? Parent,
    IReadOnlyList<ContentValueRequest> Values,
    IReadOnlyList<ContentVariantRequest> Variants);
