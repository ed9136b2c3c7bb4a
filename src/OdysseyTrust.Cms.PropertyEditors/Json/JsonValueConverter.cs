using System.Text.Json;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Json;

/// <summary>Gives the value of an editor that stores JSON, and that no other converter knows, as a document.</summary>
[DefaultValueTypePropertyValueConverter]
internal sealed class JsonValueConverter(PropertyEditorCollection editors) : ValueTypePropertyValueConverterBase(editors)
{
    protected override string[] SupportedValueTypes => [ValueTypes.Json];

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(JsonDocument);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
    {
        if (source?.ToString() is not { } json || !json.DetectIsJson())
        {
            return null;
        }

        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            // Text in brackets looks like JSON and need not be.
            return null;
        }
    }
}
