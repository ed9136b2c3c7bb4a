using System.Text.Json;

namespace OdysseyTrust.Tests.Integration.Management.Webhooks;

/// <summary>What receivers are told of a page: <c>Umbraco:CMS:Webhook:PayloadType</c>.</summary>
[TestFixture("Minimal")]
[TestFixture("Extended")]
[TestFixture("Legacy")]
[CancelAfter(120_000)]
public sealed class WebhookPayloadTests(string payloadType) : WebhookTests
{
    protected override Dictionary<string, string?> Settings => new(base.Settings) { ["Umbraco:CMS:Webhook:PayloadType"] = payloadType };

    [Test]
    public async Task A_receiver_should_be_told_as_much_as_is_set()
    {
        await CreateAsync(Receiver.Listen("/payload"));

        Guid page = await PublishAsync("As much as is set");

        JsonElement payload = (await Receiver.NextAsync("/payload")).Json;
        Assert.That(payload.GetRawText(), Does.Contain($"{page}"));
        Assert.That(payload.TryGetProperty("name", out JsonElement name) ? name.GetString() : null, Is.EqualTo(payloadType == "Minimal" ? null : "As much as is set"));
    }
}
