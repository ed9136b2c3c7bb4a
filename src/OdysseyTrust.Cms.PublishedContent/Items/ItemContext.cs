using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>What every published item needs to answer a reader, shared by all of them.</summary>
internal sealed record ItemContext(
    IVariationContextAccessor VariationContext,
    IPropertyRenderingContextAccessor RenderingContext,
    IValueLifetimes Lifetimes);
