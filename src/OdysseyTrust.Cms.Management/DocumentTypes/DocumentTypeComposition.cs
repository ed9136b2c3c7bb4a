using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>A document type that another is composed of, or inherits from.</summary>
internal sealed record DocumentTypeComposition(ReferenceById DocumentType, CompositionType CompositionType);
