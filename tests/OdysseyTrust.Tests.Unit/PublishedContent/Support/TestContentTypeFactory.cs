using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PublishedContent.Support;

/// <summary>Core's published content types, without the data types in a database that Core's own factory reads.</summary>
internal sealed class TestContentTypeFactory(IPropertyValueConverter converter) : IPublishedContentTypeFactory
{
    private readonly PropertyValueConverterCollection _converters = new(() => [converter]);
    private readonly NoopPublishedModelFactory _models = new();

    public IPublishedContentType CreateContentType(IContentTypeComposition contentType) => new PublishedContentType(contentType, this);

    public IPublishedPropertyType CreatePropertyType(IPublishedContentType contentType, IPropertyType propertyType)
        => new PublishedPropertyType(contentType, propertyType, _converters, _models, this);

    public IPublishedPropertyType CreatePropertyType(
        IPublishedContentType contentType, string propertyTypeAlias, int dataTypeId, ContentVariation variations)
        => new PublishedPropertyType(
            contentType, propertyTypeAlias, dataTypeId, isUserProperty: true, variations, _converters, _models, this);

    public IPublishedPropertyType CreateCorePropertyType(
        IPublishedContentType contentType, string propertyTypeAlias, int dataTypeId, ContentVariation variations)
        => new PublishedPropertyType(
            contentType, propertyTypeAlias, dataTypeId, isUserProperty: false, variations, _converters, _models, this);

    public PublishedDataType GetDataType(int id) => new(id, "Test.Editor", editorUiAlias: null, new Lazy<object?>(() => null));

    public void NotifyDataTypeChanges(params int[] ids)
    {
        // Nothing is kept here.
    }
}
