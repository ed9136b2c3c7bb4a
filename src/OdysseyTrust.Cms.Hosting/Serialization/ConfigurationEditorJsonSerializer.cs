using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.Hosting.Serialization;

/// <summary>
/// Umbraco's JSON for the configuration of data types: property names of any case, named by <see cref="ConfigurationFieldAttribute"/>
/// where there is one, and numbers and booleans that may be texts.
/// </summary>
internal sealed class ConfigurationEditorJsonSerializer(IJsonSerializerEncoderFactory encoders)
    : JsonSerializerBase(CreateOptions(encoders)), IConfigurationEditorJsonSerializer
{
    private static JsonSerializerOptions CreateOptions(IJsonSerializerEncoderFactory encoders) => new()
    {
        Encoder = encoders.CreateEncoder<ConfigurationEditorJsonSerializer>(),
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters =
        {
            new LenientBooleanJsonConverter(),
            new LenientNumberJsonConverter<int>(),
            new LenientNumberJsonConverter<long>(),
            new LenientNumberJsonConverter<double>(),
            new LenientNumberJsonConverter<decimal>(),
        },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(NameByConfigurationField),
    };

    private static void NameByConfigurationField(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (property.AttributeProvider?.GetCustomAttributes(typeof(ConfigurationFieldAttribute), inherit: true)
                .OfType<ConfigurationFieldAttribute>().FirstOrDefault() is { Key: { Length: > 0 } key })
            {
                property.Name = key;
            }
        }
    }
}
