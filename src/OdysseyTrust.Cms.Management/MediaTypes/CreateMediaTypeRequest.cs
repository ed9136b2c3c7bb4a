using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>A media type to make.</summary>
internal sealed record CreateMediaTypeRequest : MediaTypePresentation
{
    public Guid? Id { get; init; }

    /// <summary>The folder to put it in.</summary>
    public ReferenceById? Parent { get; init; }
}
