namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>The languages to unpublish; all without them.</summary>
internal sealed record UnpublishDocumentRequest(IReadOnlyList<string>? Cultures);
