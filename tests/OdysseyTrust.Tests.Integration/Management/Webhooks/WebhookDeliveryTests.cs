using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Hosting.BackgroundJobs;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Webhooks;

/// <summary>What receivers get when a document is published, and what becomes of a call that fails.</summary>
[CancelAfter(120_000)]
public sealed class WebhookDeliveryTests : WebhookTests
{
    private const int Retries = 2;

    protected override Dictionary<string, string?> Settings => new(base.Settings) { ["Umbraco:CMS:Webhook:MaximumRetries"] = $"{Retries}" };

    [Test]
    public async Task A_receiver_should_be_told_when_a_document_is_published()
    {
        Guid webhook = await CreateAsync(
            Receiver.Listen("/told"), headers: new() { ["X-Key"] = "secret", ["Content-Type"] = "application/vnd.trust+json", ["Content-Length"] = "1" });

        Guid page = await PublishAsync("Told");

        WebhookCall call = await Receiver.NextAsync("/told");
        JsonElement entry = (await LogAsync(webhook, 1)).Single();
        Assert.Multiple(() =>
        {
            Assert.That(call.Json.GetProperty("id").GetGuid(), Is.EqualTo(page));
            Assert.That(call.Header(Constants.WebhookEvents.HeaderNames.EventName), Is.EqualTo(ContentPublished));
            Assert.That(call.Header(Constants.WebhookEvents.HeaderNames.RetryCount), Is.EqualTo("0"));
            Assert.That(call.Header("User-Agent"), Does.StartWith("Umbraco-Cms/18."));
            Assert.That(call.Header("X-Key"), Is.EqualTo("secret"));
            Assert.That(call.Header("Content-Type"), Is.EqualTo("application/vnd.trust+json"));
            Assert.That(entry.GetProperty("statusCode").GetString(), Is.EqualTo("OK (200)"));
            Assert.That(entry.GetProperty("httpStatusCode").GetInt32(), Is.EqualTo(200));
            Assert.That(entry.GetProperty("isSuccessStatusCode").GetBoolean(), Is.True);
            Assert.That(entry.GetProperty("requestBody").GetString(), Is.EqualTo(call.Body));
        });
    }

    [Test]
    public async Task A_receiver_should_be_told_of_the_chosen_types_only()
    {
        Guid pageType = Pages.Draft("Of a type").ContentType.Key;
        await CreateAsync(Receiver.Listen("/other-type"), contentTypes: [Pages.Home.ContentType.Key]);
        await CreateAsync(Receiver.Listen("/this-type"), contentTypes: [pageType]);
        await CreateAsync(Receiver.Listen("/disabled"), enabled: false);

        await PublishAsync("Chosen");
        await Receiver.NextAsync("/this-type");
        Pages.Publish(Pages.Home);
        WebhookCall home = await Receiver.NextAsync("/other-type");

        Assert.Multiple(() =>
        {
            Assert.That(home.Json.GetProperty("id").GetGuid(), Is.EqualTo(Pages.Home.Key));
            Assert.That(Receiver.HasMore("/other-type"), Is.False);
            Assert.That(Receiver.HasMore("/this-type"), Is.False);
            Assert.That(Receiver.HasMore("/disabled"), Is.False);
        });
    }

    [Test]
    public async Task A_call_should_be_made_again_until_the_receiver_takes_it()
    {
        int calls = 0;
        Guid webhook = await CreateAsync(Receiver.Listen("/at-last", context =>
        {
            context.Response.StatusCode = Interlocked.Increment(ref calls) > 1 ? StatusCodes.Status204NoContent : StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }));

        await PublishAsync("At last");

        JsonElement[] log = await LogAsync(webhook, 2);
        Assert.Multiple(() =>
        {
            Assert.That(log.Select(Status), Is.EqualTo(["NoContent (204)", "ServiceUnavailable (503)"]));
            Assert.That(log.Select(RetryCount), Is.EqualTo([1, 0]));
        });
    }

    [Test]
    public async Task A_call_should_be_given_up_when_it_has_failed_too_often()
    {
        Guid webhook = await CreateAsync(Receiver.Listen("/never", context =>
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }));
        Guid first = await PublishAsync("Given up");
        await LogAsync(webhook, Retries + 1);
        Guid second = await PublishAsync("Tried next");

        JsonElement[] log = await LogAsync(webhook, 2 * (Retries + 1));

        Assert.Multiple(() =>
        {
            Assert.That(log.Select(RetryCount), Is.EqualTo([2, 1, 0, 2, 1, 0]));
            Assert.That(log.Take(Retries + 1).Select(Body), Has.All.Contains($"{second}"));
            Assert.That(log.Skip(Retries + 1).Select(Body), Has.All.Contains($"{first}"));
        });
    }

    [Test]
    public async Task A_call_should_be_given_up_when_nobody_can_read_the_answer()
    {
        Guid webhook = await CreateAsync(Receiver.Listen("/unreadable", context =>
        {
            context.Response.ContentType = "text/plain; charset=no-such";
            return context.Response.WriteAsync("Done");
        }));
        await PublishAsync("Unreadable");
        await LogAsync(webhook, Retries + 1);
        Guid next = await PublishAsync("Tried after the unreadable");

        JsonElement[] log = await LogAsync(webhook, Retries + 2);

        Assert.That(RetryCount(log[^(Retries + 2)]), Is.Zero);
        Assert.That(Body(log[^(Retries + 2)]), Does.Contain($"{next}"));
    }

    [Test]
    public async Task Others_should_be_told_when_a_receiver_never_answers()
    {
        Guid hanging = await CreateAsync(Receiver.Listen("/hanging", context => Task.Delay(Timeout.Infinite, context.RequestAborted)));
        Guid gone = await CreateAsync(new Uri("http://127.0.0.1:1/"));
        await CreateAsync(Receiver.Listen("/healthy"));

        Guid page = await PublishAsync("For all");

        WebhookCall call = await Receiver.NextAsync("/healthy");
        JsonElement late = (await LogAsync(hanging, 1))[^1];
        JsonElement missing = (await LogAsync(gone, 1))[^1];
        Assert.Multiple(() =>
        {
            Assert.That(call.Json.GetProperty("id").GetGuid(), Is.EqualTo(page));
            Assert.That(Status(late), Is.EqualTo("Timeout"));
            Assert.That(Status(missing), Is.EqualTo("ConnectionError"));
            Assert.That(missing.GetProperty("exceptionOccured").GetBoolean(), Is.True);
            Assert.That(missing.GetProperty("httpStatusCode").ValueKind, Is.EqualTo(JsonValueKind.Null));
        });
    }

    [Test]
    public async Task A_secret_should_go_nowhere_else_when_the_receiver_redirects()
    {
        Uri elsewhere = Receiver.Listen("/elsewhere");
        Guid webhook = await CreateAsync(
            Receiver.Listen("/moved", context =>
            {
                context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
                context.Response.Headers.Location = elsewhere.ToString();
                return Task.CompletedTask;
            }),
            headers: new() { ["X-Key"] = "secret" });

        await PublishAsync("Moved on");

        JsonElement entry = (await LogAsync(webhook, 1))[^1];
        Assert.That(entry.GetProperty("httpStatusCode").GetInt32(), Is.EqualTo(StatusCodes.Status307TemporaryRedirect));
        Assert.That(Receiver.HasMore("/elsewhere"), Is.False);
    }

    [Test]
    public async Task What_waits_should_be_dropped_when_the_webhook_is_switched_off()
    {
        Guid webhook = await CreateAsync(Receiver.Listen("/off"), enabled: false);
        IWebhookRequestService requests = Site.Services.GetRequiredService<IWebhookRequestService>();
        await requests.CreateAsync(webhook, ContentPublished, "waiting");

        while ((await requests.GetAllAsync()).Any(request => request.WebhookKey == webhook))
        {
            await Task.Yield();
        }

        Assert.That(Receiver.HasMore("/off"), Is.False);
    }

    [Test]
    public async Task The_log_should_forget_what_is_older_than_is_kept()
    {
        Guid webhook = Guid.NewGuid();
        IWebhookLogService log = Site.Services.GetRequiredService<IWebhookLogService>();
        foreach (int days in (int[])[29, 31])
        {
            await log.CreateAsync(new WebhookLog { WebhookKey = webhook, Key = Guid.NewGuid(), StatusCode = $"{days} days", Date = DateTime.UtcNow.AddDays(-days) });
        }

        await Site.Services.GetServices<IRecurringJob>().OfType<WebhookLogCleanupJob>().Single().RunAsync(CancellationToken.None);

        Assert.That((await LogAsync(webhook, 1)).Select(Status), Is.EqualTo(["29 days"]));
    }

    private static string? Status(JsonElement entry) => entry.GetProperty("statusCode").GetString();

    private static string? Body(JsonElement entry) => entry.GetProperty("requestBody").GetString();

    private static int RetryCount(JsonElement entry) => entry.GetProperty("retryCount").GetInt32();
}
