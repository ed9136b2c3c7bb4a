using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>A media type that another is composed of, or inherits from.</summary>
internal sealed record MediaTypeComposition(ReferenceById MediaType, CompositionType CompositionType);
