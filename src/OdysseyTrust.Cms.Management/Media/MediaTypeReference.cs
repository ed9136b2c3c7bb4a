using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>The type of a media item.</summary>
internal sealed record MediaTypeReference(Guid Id, string Icon, ReferenceById? Collection);
