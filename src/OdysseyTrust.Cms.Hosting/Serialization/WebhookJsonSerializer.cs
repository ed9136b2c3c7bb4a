using System.Text.Json;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.Hosting.Serialization;

/// <summary>Umbraco's JSON for what webhooks send.</summary>
internal sealed class WebhookJsonSerializer(IJsonSerializerEncoderFactory encoders)
    : JsonSerializerBase(new JsonSerializerOptions { Encoder = encoders.CreateEncoder<WebhookJsonSerializer>() }), IWebhookJsonSerializer;
