namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>A template to make for a document type.</summary>
internal sealed record CreateDocumentTypeTemplateRequest(string Alias, string Name, bool IsDefault);
