namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>The addresses of a document.</summary>
internal sealed record DocumentUrlInfoResponse(Guid Id, IReadOnlyList<DocumentUrlInfo> UrlInfos);
