using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.DocumentBlueprints;

/// <summary>A document blueprint as it shall be.</summary>
internal sealed record UpdateDocumentBlueprintRequest(IReadOnlyList<ContentValueRequest> Values, IReadOnlyList<ContentVariantRequest> Variants);
