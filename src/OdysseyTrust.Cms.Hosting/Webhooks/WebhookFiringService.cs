using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Webhooks;

/// <summary>Keeps what a webhook has to send; the webhook job sends it, and again if it fails.</summary>
internal sealed class WebhookFiringService(IWebhookRequestService requests) : IWebhookFiringService
{
    /// <inheritdoc />
    public Task FireAsync(IWebhook webhook, string eventAlias, object? payload, CancellationToken cancellationToken) =>
        requests.CreateAsync(webhook.Key, eventAlias, payload);
}
