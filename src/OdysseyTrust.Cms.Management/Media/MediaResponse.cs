using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>A media item as it is edited: <c>MediaResponseModel</c> of the Management API.</summary>
internal sealed record MediaResponse(
    Guid Id,
    MediaTypeReference MediaType,
    bool IsTrashed,
    IReadOnlyList<ContentValueResponse> Values,
    IReadOnlyList<MediaVariantResponse> Variants,
    IReadOnlyList<Flag> Flags);
