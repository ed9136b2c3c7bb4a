using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>A document that is to be made.</summary>
internal record CreateDocumentRequest
{
    /// <summary>Its key, if the caller chooses it.</summary>
    public Guid? Id { get; init; }

    public required ReferenceById DocumentType { get; init; }

    /// <summary>The document that it is to lie below; the root without one.</summary>
    public ReferenceById? Parent { get; init; }

    public ReferenceById? Template { get; init; }

    public required IReadOnlyList<ContentValueRequest> Values { get; init; }

    public required IReadOnlyList<ContentVariantRequest> Variants { get; init; }
}
