using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Integration.Management.Services;

public sealed class WebhookServiceTests : ManagementTests
{
    private const string Published = Constants.WebhookEvents.Aliases.ContentPublish;

    private IWebhookService Webhooks => Site.Get<IWebhookService>();

    [Test]
    public async Task A_webhook_is_stored_with_its_events_types_and_headers()
    {
        Guid type = Guid.NewGuid();
        Webhook webhook = Webhook("https://hooks.example/stored", Published);
        webhook.Name = "Rebuild";
        webhook.ContentTypeKeys = [type];
        webhook.Headers = new Dictionary<string, string> { ["X-Key"] = "secret" };

        var result = await Webhooks.CreateAsync(webhook);

        IWebhook stored = (await Webhooks.GetAsync(webhook.Key))!;
        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(WebhookOperationStatus.Success));
            Assert.That(stored.Name, Is.EqualTo("Rebuild"));
            Assert.That(stored.Url, Is.EqualTo("https://hooks.example/stored"));
            Assert.That(stored.Enabled, Is.True);
            Assert.That(stored.Events, Is.EqualTo([Published]));
            Assert.That(stored.ContentTypeKeys, Is.EqualTo([type]));
            Assert.That(stored.Headers, Is.EqualTo(webhook.Headers));
        });
    }

    [Test]
    public async Task A_webhook_is_found_by_its_event()
    {
        Webhook deleting = Webhook("https://hooks.example/deleting", Constants.WebhookEvents.Aliases.ContentDelete);
        await Webhooks.CreateAsync(deleting);

        IEnumerable<IWebhook> found = await Webhooks.GetByAliasAsync(Constants.WebhookEvents.Aliases.ContentDelete);
        IEnumerable<IWebhook> others = await Webhooks.GetByAliasAsync(Constants.WebhookEvents.Aliases.MediaDelete);

        Assert.Multiple(() =>
        {
            Assert.That(found.Select(webhook => webhook.Key), Is.EqualTo([deleting.Key]));
            Assert.That(others, Is.Empty);
        });
    }

    [Test]
    public async Task A_webhook_is_changed_and_deleted()
    {
        Webhook webhook = Webhook("https://hooks.example/before", Published);
        await Webhooks.CreateAsync(webhook);
        IWebhook changed = (await Webhooks.GetAsync(webhook.Key))!;
        changed.Url = "https://hooks.example/after";
        changed.Enabled = false;

        var updated = await Webhooks.UpdateAsync(changed);
        IWebhook stored = (await Webhooks.GetAsync(webhook.Key))!;
        var deleted = await Webhooks.DeleteAsync(webhook.Key);

        Assert.Multiple(async () =>
        {
            Assert.That(updated.Status, Is.EqualTo(WebhookOperationStatus.Success));
            Assert.That(stored.Url, Is.EqualTo("https://hooks.example/after"));
            Assert.That(stored.Enabled, Is.False);
            Assert.That(deleted.Status, Is.EqualTo(WebhookOperationStatus.Success));
            Assert.That(await Webhooks.GetAsync(webhook.Key), Is.Null);
        });
    }

    [Test]
    public async Task A_call_waits_until_it_was_made_or_its_webhook_is_deleted()
    {
        Webhook webhook = Webhook("https://hooks.example/queued", Published);
        await Webhooks.CreateAsync(webhook);
        IWebhookRequestService requests = Site.Get<IWebhookRequestService>();

        WebhookRequest made = await requests.CreateAsync(webhook.Key, Published, new { Name = "A page" });
        await requests.CreateAsync(webhook.Key, Published, new { Name = "Another" });
        made.RetryCount = 1;
        await requests.UpdateAsync(made);
        WebhookRequest[] waiting = [.. await requests.GetAllAsync()];
        await requests.DeleteAsync(made);
        int afterOne = (await requests.GetAllAsync()).Count();
        await Webhooks.DeleteAsync(webhook.Key);

        Assert.Multiple(async () =>
        {
            Assert.That(waiting.Select(request => request.RetryCount), Is.EqualTo([1, 0]));
            Assert.That(waiting[0].RequestObject, Does.Contain("A page"));
            Assert.That(afterOne, Is.EqualTo(1));
            Assert.That(await requests.GetAllAsync(), Is.Empty);
        });
    }

    [Test]
    public async Task Answers_are_logged_newest_first()
    {
        Guid webhook = Guid.NewGuid();
        IWebhookLogService logs = Site.Get<IWebhookLogService>();
        DateTime now = DateTime.UtcNow;
        foreach (int minutes in (int[])[2, 0, 1])
        {
            await logs.CreateAsync(new WebhookLog { WebhookKey = webhook, Key = Guid.NewGuid(), StatusCode = $"{minutes}", Date = now.AddMinutes(-minutes) });
        }

        await logs.CreateAsync(new WebhookLog { WebhookKey = Guid.NewGuid(), Key = Guid.NewGuid(), StatusCode = "other", Date = now });

        PagedModel<WebhookLog> page = await logs.Get(webhook, 0, 2);
        Assert.Multiple(() =>
        {
            Assert.That(page.Total, Is.EqualTo(3));
            Assert.That(page.Items.Select(log => log.StatusCode), Is.EqualTo(["0", "1"]));
        });
    }

    private static Webhook Webhook(string url, params string[] events) => new(url, enabled: true, events: events) { Key = Guid.NewGuid() };
}
