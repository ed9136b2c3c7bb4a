using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>Gives a stored date as the .NET type that says just as much as the editor asks for.</summary>
internal abstract class StoredDateValueConverter<T>(IJsonSerializer json, string editorAlias, Func<DateTimeOffset, T> convert)
    : PropertyValueConverterBase
    where T : struct
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == editorAlias;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(T?);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
        => StoredDate.Read(source, json);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
        => inter is StoredDate stored ? convert(stored.Date) : null;
}
