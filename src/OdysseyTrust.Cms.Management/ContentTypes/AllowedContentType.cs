namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>A type that may be chosen for something new: <c>AllowedDocumentTypeModel</c> and <c>AllowedMediaTypeModel</c> of the Management API.</summary>
internal sealed record AllowedContentType(Guid Id, string Name, string? Description, string? Icon);
