using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>A media item that is to be made.</summary>
internal sealed record CreateMediaRequest : UpdateMediaRequest
{
    /// <summary>Its key, if the caller chooses it.</summary>
    public Guid? Id { get; init; }

    public required ReferenceById MediaType { get; init; }

    /// <summary>The folder that it is to lie in; the root without one.</summary>
    public ReferenceById? Parent { get; init; }
}
