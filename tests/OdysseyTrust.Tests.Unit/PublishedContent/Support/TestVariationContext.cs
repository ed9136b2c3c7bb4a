using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Tests.Unit.PublishedContent.Support;

/// <summary>The culture and segment that the current request is in.</summary>
internal sealed class TestVariationContext : IVariationContextAccessor
{
    public VariationContext? VariationContext { get; set; } = new();

    public void Enter(string? culture = null, string? segment = null) => VariationContext = new VariationContext(culture, segment);
}
