namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>A document that is to be made and published.</summary>
internal sealed record CreateAndPublishDocumentRequest : CreateDocumentRequest
{
    /// <summary>The languages to publish; none where there is but one.</summary>
    public required IReadOnlyList<string> CulturesToPublish { get; init; }
}
