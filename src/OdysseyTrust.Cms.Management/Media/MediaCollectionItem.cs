using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>A media item in a list view: <c>MediaCollectionResponseModel</c> of the Management API.</summary>
internal sealed record MediaCollectionItem(
    Guid Id,
    MediaTypeCollectionReference MediaType,
    string? Creator,
    int SortOrder,
    IReadOnlyList<ContentValueResponse> Values,
    IReadOnlyList<MediaVariantResponse> Variants,
    IReadOnlyList<Flag> Flags);
