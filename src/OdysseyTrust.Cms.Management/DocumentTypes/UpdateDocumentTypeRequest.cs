namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>A document type as it shall be.</summary>
internal sealed record UpdateDocumentTypeRequest : DocumentTypePresentation;
