using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>A media type in the tree: <c>MediaTypeTreeItemResponseModel</c> of the Management API.</summary>
internal sealed record MediaTypeTreeItem(
    Guid Id,
    ReferenceById? Parent,
    string Name,
    bool HasChildren,
    bool IsFolder,
    bool NoAccess,
    string Icon,
    bool IsDeletable,
    IReadOnlyList<Flag> Flags);
