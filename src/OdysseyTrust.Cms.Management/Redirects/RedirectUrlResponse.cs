using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Redirects;

/// <summary>An old address and where it leads now.</summary>
internal sealed record RedirectUrlResponse(
    Guid Id,
    string OriginalUrl,
    string DestinationUrl,
    DateTimeOffset Created,
    ReferenceById Document,
    string? Culture);
