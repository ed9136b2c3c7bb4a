using System.Text.Json;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.Hosting.Serialization;

/// <summary>Umbraco's JSON for property values and messages.</summary>
internal sealed class SystemTextJsonSerializer(IJsonSerializerEncoderFactory encoders)
    : JsonSerializerBase(new JsonSerializerOptions { Encoder = encoders.CreateEncoder<SystemTextJsonSerializer>() });
