using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Webhooks;

/// <summary>Keeps what a webhook has to send; the webhook job sends it, and again if it fails.</summary>
internal sealed partial class WebhookFiringService(IWebhookRequestService requests, ILogger<WebhookFiringService> logger) : IWebhookFiringService
{
    /// <inheritdoc />
    public async Task FireAsync(IWebhook webhook, string eventAlias, object? payload, CancellationToken cancellationToken)
    {
        try
        {
            await requests.CreateAsync(webhook.Key, eventAlias, payload);
        }
#pragma warning disable CA1031 // What is told has happened already: whoever published must not be told that it failed.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogLost(exception, webhook.Key, eventAlias);
        }
    }

    [LoggerMessage(LogLevel.Error, "Webhook {Webhook} will not hear of {Event}")]
    private partial void LogLost(Exception exception, Guid webhook, string @event);
}
