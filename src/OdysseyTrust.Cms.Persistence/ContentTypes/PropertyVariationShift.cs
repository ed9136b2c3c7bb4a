using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>How a property varied and how it does now, within what its content's type allows.</summary>
internal sealed record PropertyVariationShift(int PropertyTypeId, ContentVariation From, ContentVariation To);
