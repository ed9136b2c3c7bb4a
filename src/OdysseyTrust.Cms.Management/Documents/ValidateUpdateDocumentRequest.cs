namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>What a document is to be, if it may.</summary>
internal sealed record ValidateUpdateDocumentRequest : UpdateDocumentRequest
{
    /// <summary>The languages to look at; all without them.</summary>
    public IReadOnlyList<string>? Cultures { get; init; }
}
