using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>A media item in the recycle bin.</summary>
internal sealed record MediaRecycleBinItem(
    Guid Id,
    ReferenceById? Parent,
    bool HasChildren,
    DateTimeOffset CreateDate,
    MediaTypeReference MediaType,
    IReadOnlyList<VariantItem> Variants);
