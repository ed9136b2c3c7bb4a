namespace OdysseyTrust.Cms.Management.Media;

/// <summary>The addresses of a media item's file.</summary>
internal sealed record MediaUrlInfoResponse(Guid Id, IReadOnlyList<MediaUrlInfo> UrlInfos);
