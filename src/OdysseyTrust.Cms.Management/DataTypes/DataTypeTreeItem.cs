using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>A data type in the tree: <c>DataTypeTreeItemResponseModel</c> of the Management API.</summary>
internal sealed record DataTypeTreeItem(
    Guid Id,
    ReferenceById? Parent,
    string Name,
    bool HasChildren,
    bool IsFolder,
    bool NoAccess,
    string? EditorUiAlias,
    bool IsDeletable,
    IReadOnlyList<Flag> Flags);
