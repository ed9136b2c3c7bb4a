using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>A document type in the tree: <c>DocumentTypeTreeItemResponseModel</c> of the Management API.</summary>
internal sealed record DocumentTypeTreeItem(
    Guid Id,
    ReferenceById? Parent,
    string Name,
    bool HasChildren,
    bool IsFolder,
    bool NoAccess,
    bool IsElement,
    string Icon,
    IReadOnlyList<Flag> Flags);
