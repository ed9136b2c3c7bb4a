namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>A media type as it shall be.</summary>
internal sealed record UpdateMediaTypeRequest : MediaTypePresentation;
