using System.Net.Mime;
using System.Text;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Hosting.BackgroundJobs;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Webhooks;

/// <summary>Sends what webhooks have to send, keeps a log of it, and tries again what fails: <c>Umbraco:CMS:Webhook</c>.</summary>
internal sealed class WebhookJob(
    IWebhookRequestService requests,
    IWebhookService webhooks,
    IWebhookLogFactory logFactory,
    IWebhookLogService log,
    IHttpClientFactory clients,
    IOptionsMonitor<WebhookSettings> settings) : IRecurringJob
{
    private const string EventHeader = "Umb-Webhook-Event";
    private const string RetryCountHeader = "Umb-Webhook-RetryCount";

    /// <inheritdoc />
    public TimeSpan Period => settings.CurrentValue.Period;

    /// <inheritdoc />
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!settings.CurrentValue.Enabled)
        {
            return;
        }

        foreach (WebhookRequest request in await requests.GetAllAsync())
        {
            IWebhook? webhook = await webhooks.GetAsync(request.WebhookKey);
            if (webhook is null || await TrySendAsync(webhook, request, cancellationToken) || request.RetryCount >= settings.CurrentValue.MaximumRetries)
            {
                await requests.DeleteAsync(request);
            }
            else
            {
                request.RetryCount++;
                await requests.UpdateAsync(request);
            }
        }
    }

    private async Task<bool> TrySendAsync(IWebhook webhook, WebhookRequest request, CancellationToken cancellationToken)
    {
        using HttpClient client = clients.CreateClient(nameof(WebhookJob));
        using HttpRequestMessage message = CreateMessage(webhook, request);
        HttpResponseMessage? response = null;
        Exception? failure = null;
        try
        {
            response = await client.SendAsync(message, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            failure = exception;
        }

        using (response)
        {
            await log.CreateAsync(await logFactory.CreateAsync(
                request.EventAlias, message, response, request.RetryCount, failure, webhook, cancellationToken));
            return response is { IsSuccessStatusCode: true };
        }
    }

    private static HttpRequestMessage CreateMessage(IWebhook webhook, WebhookRequest request)
    {
        HttpRequestMessage message = new(HttpMethod.Post, webhook.Url)
        {
            Content = new StringContent(request.RequestObject ?? string.Empty, Encoding.UTF8, MediaTypeNames.Application.Json),
        };
        message.Headers.TryAddWithoutValidation(EventHeader, request.EventAlias);
        message.Headers.TryAddWithoutValidation(RetryCountHeader, request.RetryCount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach ((string name, string value) in webhook.Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }
}
