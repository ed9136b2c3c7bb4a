using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Documents;

namespace OdysseyTrust.Cms.Management.DocumentBlueprints;

/// <summary>A document blueprint where it is referred to: <c>DocumentBlueprintItemResponseModel</c> of the Management API.</summary>
internal sealed record DocumentBlueprintItem(Guid Id, string Name, DocumentTypeReference DocumentType, IReadOnlyList<Flag> Flags);
