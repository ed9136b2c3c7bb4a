using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>What a document is to be.</summary>
internal record UpdateDocumentRequest
{
    public ReferenceById? Template { get; init; }

    public required IReadOnlyList<ContentValueRequest> Values { get; init; }

    public required IReadOnlyList<ContentVariantRequest> Variants { get; init; }
}
