using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>A media item where it is referred to: <c>MediaItemResponseModel</c> of the Management API.</summary>
internal sealed record MediaItem(
    Guid Id,
    ReferenceById? Parent,
    bool HasChildren,
    bool IsTrashed,
    MediaTypeReference MediaType,
    IReadOnlyList<VariantItem> Variants,
    IReadOnlyList<Flag> Flags);
