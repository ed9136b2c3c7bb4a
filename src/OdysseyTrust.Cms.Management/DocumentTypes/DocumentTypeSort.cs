using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>A document type that is allowed below another.</summary>
internal sealed record DocumentTypeSort(ReferenceById DocumentType, int SortOrder);
