using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>A media item in the tree: <c>MediaTreeItemResponseModel</c> of the Management API.</summary>
internal sealed record MediaTreeItem(
    Guid Id,
    ReferenceById? Parent,
    bool HasChildren,
    bool NoAccess,
    bool IsTrashed,
    DateTimeOffset CreateDate,
    MediaTypeReference MediaType,
    IReadOnlyList<VariantItem> Variants,
    IReadOnlyList<Flag> Flags);
