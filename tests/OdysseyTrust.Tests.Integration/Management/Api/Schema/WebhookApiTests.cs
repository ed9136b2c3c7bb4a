using System.Net;
using System.Text.Json;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

public class WebhookApiTests : SchemaTests
{
    private const string Published = Constants.WebhookEvents.Aliases.ContentPublish;

    [Test]
    public async Task A_webhook_should_be_made_changed_and_deleted_when_asked()
    {
        Guid type = Guid.NewGuid();
        Guid id = await Administrator.CreateAsync("webhook", new
        {
            id = Guid.NewGuid(),
            name = "Rebuild",
            description = "Builds the newsletter",
            url = "https://hooks.example/made",
            enabled = true,
            events = (string[])[Published],
            contentTypeKeys = (Guid[])[type],
            headers = new Dictionary<string, string> { ["X-Key"] = "secret" },
        });
        JsonElement made = await Administrator.GetJsonAsync($"webhook/{id}");

        await Administrator.SendAsync(HttpMethod.Put, $"webhook/{id}", Webhook("https://hooks.example/changed")).ShouldBeAsync(HttpStatusCode.OK);
        JsonElement item = (await Administrator.GetJsonAsync($"item/webhook?id={id}"))[0];
        await Administrator.SendAsync(HttpMethod.Delete, $"webhook/{id}").ShouldBeAsync(HttpStatusCode.OK);

        Assert.Multiple(() =>
        {
            Assert.That(made.GetProperty("id").GetGuid(), Is.EqualTo(id));
            Assert.That(made.GetProperty("name").GetString(), Is.EqualTo("Rebuild"));
            Assert.That(made.GetProperty("description").GetString(), Is.EqualTo("Builds the newsletter"));
            Assert.That(made.GetProperty("url").GetString(), Is.EqualTo("https://hooks.example/made"));
            Assert.That(made.GetProperty("enabled").GetBoolean(), Is.True);
            Assert.That(made.GetProperty("events")[0].GetProperty("eventName").GetString(), Is.EqualTo("Content Published"));
            Assert.That(made.GetProperty("contentTypeKeys")[0].GetGuid(), Is.EqualTo(type));
            Assert.That(made.GetProperty("headers").GetProperty("X-Key").GetString(), Is.EqualTo("secret"));
            Assert.That(item.GetProperty("name").GetString(), Is.EqualTo("https://hooks.example/changed"));
            Assert.That(item.GetProperty("events").GetString(), Is.EqualTo(Published));
        });
        await Administrator.GetAsync($"webhook/{id}").ShouldBeAsync(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task Webhooks_should_be_listed_in_pages()
    {
        Guid[] ids =
        [
            await Administrator.CreateAsync("webhook", Webhook("https://hooks.example/1")),
            await Administrator.CreateAsync("webhook", Webhook("https://hooks.example/2")),
        ];

        JsonElement page = await Administrator.GetJsonAsync("webhook?skip=1&take=1");

        Assert.That(page.GetProperty("total").GetInt64(), Is.EqualTo(2));
        Assert.That(page.GetProperty("items").EnumerateArray().Select(webhook => webhook.GetProperty("id").GetGuid()), Is.EqualTo([ids[1]]));
    }

    [Test]
    public async Task Events_should_be_those_of_what_the_site_has()
    {
        JsonElement events = await Administrator.GetJsonAsync("webhook/events");

        Assert.That(
            events.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("eventName").GetString()),
            Is.EqualTo(["Content Deleted", "Content Published", "Content Unpublished", "Media Deleted", "Media Saved"]));
    }

    [TestCase("file:///etc/passwd")]
    [TestCase("ftp://hooks.example/")]
    [TestCase("hooks.example")]
    [TestCase("/relative")]
    [TestCase("")]
    public async Task A_webhook_should_be_refused_with_a_message_when_its_address_is_not_one_of_the_web(string url)
    {
        using HttpResponseMessage response = await Administrator.SendAsync(HttpMethod.Post, "webhook", Webhook(url));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Headers.GetValues("Umb-Notifications").Single(), Does.Contain("https://"));
    }

    [TestCase("", "value")]
    [TestCase("X Key", "value")]
    [TestCase("X-Key", "two\nlines")]
    public async Task A_webhook_should_be_refused_with_a_message_when_a_header_can_not_be_sent(string name, string value)
    {
        using HttpResponseMessage response = await Administrator.SendAsync(
            HttpMethod.Post, "webhook", Webhook("https://hooks.example/headers", headers: new() { [name] = value }));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(response.Headers.GetValues("Umb-Notifications").Single(), Does.Contain("header"));
    }

    [Test]
    public async Task A_webhook_should_be_refused_with_the_reason_when_it_can_not_be()
    {
        Assert.That(
            await Administrator.SendAsync(HttpMethod.Post, "webhook", Webhook("https://hooks.example/no-events", events: [])).ShouldBeAsync(HttpStatusCode.BadRequest),
            Is.EqualTo("NoEvents"));
        Assert.That(
            await Administrator.SendAsync(HttpMethod.Put, $"webhook/{Guid.NewGuid()}", Webhook("https://hooks.example/missing")).ShouldBeAsync(HttpStatusCode.NotFound),
            Is.EqualTo("NotFound"));
        Assert.That(
            await Administrator.SendAsync(HttpMethod.Delete, $"webhook/{Guid.NewGuid()}").ShouldBeAsync(HttpStatusCode.NotFound),
            Is.EqualTo("NotFound"));
    }

    [Test]
    public async Task An_editor_should_be_refused_what_may_hold_a_secret()
    {
        await Editor.GetAsync("webhook").ShouldBeAsync(HttpStatusCode.Forbidden);
        await Editor.GetAsync("webhook/logs").ShouldBeAsync(HttpStatusCode.Forbidden);
        await Editor.GetAsync($"item/webhook?id={Guid.NewGuid()}").ShouldBeAsync(HttpStatusCode.Forbidden);
        await Editor.SendAsync(HttpMethod.Post, "webhook", Webhook("https://hooks.example/editor")).ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    private static object Webhook(string url, string[]? events = null, Dictionary<string, string>? headers = null) => new
    {
        url,
        enabled = true,
        events = events ?? [Published],
        contentTypeKeys = Array.Empty<Guid>(),
        headers = headers ?? [],
    };
}
