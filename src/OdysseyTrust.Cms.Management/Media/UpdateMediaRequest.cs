using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>What a media item is to be.</summary>
internal record UpdateMediaRequest
{
    public required IReadOnlyList<ContentValueRequest> Values { get; init; }

    public required IReadOnlyList<ContentVariantRequest> Variants { get; init; }
}
