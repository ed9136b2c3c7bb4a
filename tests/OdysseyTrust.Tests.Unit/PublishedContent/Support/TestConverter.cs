using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PublishedContent.Support;

/// <summary>Converts every property, keeps count, and lets a test act in the middle of a conversion.</summary>
internal sealed class TestConverter : PropertyValueConverterBase
{
    private int _conversions;

    public PropertyCacheLevel CacheLevel { get; set; } = PropertyCacheLevel.Element;

    public Func<object?, object?> ToObject { get; set; } = value => value;

    public int Conversions => _conversions;

    public override bool IsConverter(IPublishedPropertyType propertyType) => true;

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => CacheLevel;

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview)
    {
        Interlocked.Increment(ref _conversions);

        return ToObject(inter);
    }
}
