using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using OdysseyTrust.Tests.Integration.Hosting;
using OdysseyTrust.Tests.Integration.Management.Api;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Tests.Integration.Management.Webhooks;

/// <summary>A site that looks for what it has to send many times a second, an administrator, and a receiver.</summary>
public abstract class WebhookTests : SiteTests
{
    /// <summary>How long a receiver may take in these tests, so that one that never answers holds up the tests no longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private protected const string ContentPublished = Constants.WebhookEvents.Aliases.ContentPublish;

    private protected WebhookReceiver Receiver { get; private set; }

    private protected BackOfficeSession Administrator { get; private set; }

    protected override Dictionary<string, string?> Settings => new() { ["Umbraco:CMS:Webhook:Period"] = "00:00:00.05" };

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        Receiver = await WebhookReceiver.StartAsync();
        Administrator = await BackOfficeSession.SignInAsync(Site);
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        Administrator.Dispose();
        await Receiver.DisposeAsync();
    }

    protected override void Configure(IServiceCollection services) =>
        services.AddHttpClient(Constants.HttpClients.WebhookFiring, client => client.Timeout = Patience);

    /// <summary>Makes a webhook for published documents.</summary>
    private protected Task<Guid> CreateAsync(Uri url, bool enabled = true, Guid[]? contentTypes = null, Dictionary<string, string>? headers = null) =>
        Administrator.CreateAsync("webhook", new
        {
            url,
            enabled,
            events = (string[])[ContentPublished],
            contentTypeKeys = contentTypes ?? [],
            headers = headers ?? [],
        });

    /// <summary>Publishes a new page, as the back office does.</summary>
    private protected async Task<Guid> PublishAsync(string name)
    {
        Guid page = Pages.Draft(name).Key;
        await Administrator.SendAsync(HttpMethod.Put, $"document/{page}/publish", new { publishSchedules = (object[])[new { culture = (string?)null }] })
            .ShouldBeAsync(HttpStatusCode.OK);
        return page;
    }

    /// <summary>The log of a webhook, the newest call first, once it has as many entries.</summary>
    private protected async Task<JsonElement[]> LogAsync(Guid webhook, int entries)
    {
        JsonElement[] log;
        do
        {
            log = [.. (await Administrator.GetJsonAsync($"webhook/{webhook}/logs?skip=0&take=100")).GetProperty("items").EnumerateArray()];
        }
        while (log.Length < entries);

        return log;
    }
}
