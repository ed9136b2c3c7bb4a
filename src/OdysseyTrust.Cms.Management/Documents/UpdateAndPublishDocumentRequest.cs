namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>What a document is to be and to be published as.</summary>
internal sealed record UpdateAndPublishDocumentRequest : UpdateDocumentRequest
{
    /// <summary>The languages to publish; none where there is but one.</summary>
    public required IReadOnlyList<string> CulturesToPublish { get; init; }
}
