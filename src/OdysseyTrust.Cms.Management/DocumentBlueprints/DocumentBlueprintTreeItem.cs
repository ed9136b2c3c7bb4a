using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Documents;

namespace OdysseyTrust.Cms.Management.DocumentBlueprints;

/// <summary>A blueprint in the tree: <c>DocumentBlueprintTreeItemResponseModel</c> of the Management API.</summary>
internal sealed record DocumentBlueprintTreeItem(
    Guid Id,
    ReferenceById? Parent,
    string Name,
    bool HasChildren,
    bool IsFolder,
    bool NoAccess,
    DocumentTypeReference? DocumentType,
    IReadOnlyList<Flag> Flags);
