using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Webhooks;

/// <summary>A site whose configuration says that it has no webhooks.</summary>
public sealed class WebhookSwitchTests : WebhookTests
{
    protected override Dictionary<string, string?> Settings => new(base.Settings) { ["Umbraco:CMS:Webhook:Enabled"] = "false" };

    [Test]
    public async Task Nothing_should_wait_to_be_sent_when_webhooks_are_switched_off()
    {
        await CreateAsync(Receiver.Listen("/switched-off"));

        await PublishAsync("Switched off");

        Assert.That(await Site.Services.GetRequiredService<IWebhookRequestService>().GetAllAsync(), Is.Empty);
    }
}
