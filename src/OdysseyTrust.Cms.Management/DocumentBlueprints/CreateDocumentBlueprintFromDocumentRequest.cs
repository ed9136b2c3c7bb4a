using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.DocumentBlueprints;

/// <summary>A document whose copy is to become a blueprint.</summary>
internal sealed record CreateDocumentBlueprintFromDocumentRequest(ReferenceById Document, Guid? Id, string Name, ReferenceById? Parent);
