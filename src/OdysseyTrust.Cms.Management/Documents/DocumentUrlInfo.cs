namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>An address at which visitors find a document, or why they don't.</summary>
internal sealed record DocumentUrlInfo(string? Culture, string? Url, string? Message, string Provider, bool IsExternal);
