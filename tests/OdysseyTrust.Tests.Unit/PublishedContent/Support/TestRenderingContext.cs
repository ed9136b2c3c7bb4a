using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Tests.Unit.PublishedContent.Support;

/// <summary>The fallback that a value is asked for with.</summary>
internal sealed class TestRenderingContext : IPropertyRenderingContextAccessor
{
    public PropertyRenderingContext? PropertyRenderingContext { get; set; }
}
