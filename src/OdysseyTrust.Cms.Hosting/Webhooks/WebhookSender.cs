using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Webhooks;

/// <summary>Calls a webhook, and keeps a log of the call and of what came back.</summary>
internal sealed class WebhookSender(IHttpClientFactory clients, IWebhookLogFactory logFactory, IWebhookLogService log, TimeProvider time)
{
    private const string TimedOut = "Timeout";

    /// <summary>Makes one call. Whatever goes wrong at the receiver is in the log and in the result; nothing of it is thrown.</summary>
    /// <exception cref="OperationCanceledException">The site stops. The call is not in the log.</exception>
    public async Task<WebhookResult> SendAsync(IWebhook webhook, WebhookRequest call, CancellationToken cancellationToken)
    {
        using HttpClient client = clients.CreateClient(Constants.HttpClients.WebhookFiring);
        using HttpRequestMessage message = call.ToMessage(webhook, time.GetUtcNow());
        HttpResponseMessage? response = null;
        Exception? failure = null;
        try
        {
            response = await client.SendAsync(message, cancellationToken);

            // The log reads it as text, which fails when the answer names an encoding that there is not.
            await response.Content.ReadAsStringAsync(cancellationToken);
        }
#pragma warning disable CA1031 // It goes into the log that the administrator reads, and the next call is made.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            response?.Dispose();
            (response, failure) = (null, exception);
        }

        using (response)
        {
            WebhookLog entry = await logFactory.CreateAsync(call.EventAlias, message, response, call.RetryCount, failure, webhook, cancellationToken);
            entry.StatusCode = failure is OperationCanceledException ? TimedOut : entry.StatusCode;
            await log.CreateAsync(entry);
        }

        return response switch
        {
            null => WebhookResult.Unanswered,
            { IsSuccessStatusCode: true } => WebhookResult.Accepted,
            _ => WebhookResult.Refused,
        };
    }
}
