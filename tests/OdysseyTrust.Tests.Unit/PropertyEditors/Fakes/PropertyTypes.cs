using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;

/// <summary>Published property types of a given editor and configuration.</summary>
internal static class PropertyTypes
{
    public static IPublishedPropertyType Of(
        string editorAlias, object? configuration = null, string alias = "property", ContentVariation variations = ContentVariation.Nothing)
    {
        PublishedDataType dataType = new(1, editorAlias, null, new Lazy<object?>(configuration));

        return Stub.Of<IPublishedPropertyType>(
            ("EditorAlias", _ => editorAlias),
            ("Alias", _ => alias),
            ("DataType", _ => dataType),
            ("Variations", _ => variations));
    }

    /// <summary>Converts a stored value as a published property does.</summary>
    public static object? Convert(
        this IPropertyValueConverter converter, IPublishedPropertyType propertyType, object? source, IPublishedElement? owner = null)
    {
        owner ??= new FakeElement(FakeElement.Type(Guid.NewGuid(), "page"), Guid.NewGuid());
        object? intermediate = converter.ConvertSourceToIntermediate(owner, propertyType, source, preview: false);

        return converter.ConvertIntermediateToObject(owner, propertyType, PropertyCacheLevel.Element, intermediate, preview: false);
    }
}
