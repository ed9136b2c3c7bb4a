using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>A media type that is allowed below another.</summary>
internal sealed record MediaTypeSort(ReferenceById MediaType, int SortOrder);
