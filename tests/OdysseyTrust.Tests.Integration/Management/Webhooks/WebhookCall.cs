using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace OdysseyTrust.Tests.Integration.Management.Webhooks;

/// <summary>What a receiver was sent.</summary>
internal sealed record WebhookCall(IHeaderDictionary Headers, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string? Header(string name) => Headers[name];
}
