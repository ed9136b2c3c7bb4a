using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;

/// <summary>Makes elements of known types, whose properties convert their values with given converters.</summary>
internal sealed class FakeBlockElements(params IPublishedContentType[] types) : IBlockElementService
{
    public List<IPropertyValueConverter> Converters { get; } = [];

    public Task<IPublishedElement?> BuildElementAsync(BlockItemData blockItemData, bool? preview = null)
        => Task.FromResult(Array.Find(types, type => type.Key == blockItemData.ContentTypeKey) is { } type
            ? (IPublishedElement?)new FakeElement(type, blockItemData.Key) { Properties = [.. blockItemData.Values.Select(value => Property(type, value))] }
            : null);

    private IPublishedProperty Property(IPublishedContentType type, BlockPropertyValue value)
    {
        IPublishedPropertyType propertyType = type.GetPropertyType(value.Alias)!;

        return Stub.Of<IPublishedProperty>(
            ("Alias", _ => value.Alias),
            ("GetSourceValue", arguments => (string?)arguments[0] == value.Culture ? value.Value : null),
            ("GetValue", _ => Converters.Find(converter => converter.IsConverter(propertyType)) is { } found ? found.Convert(propertyType, value.Value) : value.Value));
    }
}
