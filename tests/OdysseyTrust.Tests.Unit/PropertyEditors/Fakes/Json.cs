using OdysseyTrust.Cms.Hosting.Serialization;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;

/// <summary>The serializers that the site runs with.</summary>
internal static class Json
{
    public static IJsonSerializer Serializer { get; } = new SystemTextJsonSerializer(new JsonSerializerEncoderFactory());

    public static IConfigurationEditorJsonSerializer ConfigurationSerializer { get; }
        = new ConfigurationEditorJsonSerializer(new JsonSerializerEncoderFactory());
}
