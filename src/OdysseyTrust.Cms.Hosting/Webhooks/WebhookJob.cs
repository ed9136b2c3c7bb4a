using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Hosting.BackgroundJobs;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Webhooks;

/// <summary>
/// Sends what webhooks have to send, and tries again what fails: <c>Umbraco:CMS:Webhook</c>. Each receiver is called for itself, so that one that
/// is slow keeps no other waiting; what it is sent comes in the order in which it happened.
/// </summary>
internal sealed class WebhookJob(
    ICoreScopeProvider scopes,
    IWebhookRequestService requests,
    IWebhookService webhooks,
    WebhookSender sender,
    IOptionsMonitor<WebhookSettings> settings) : IRecurringJob
{
    /// <inheritdoc />
    public TimeSpan Period => settings.CurrentValue.Period;

    /// <inheritdoc />
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (settings.CurrentValue.Enabled)
        {
            await Task.WhenAll((await FindWaitingAsync())
                .GroupBy(request => request.WebhookKey)
                .Select(calls => CallAsync(calls.Key, calls, cancellationToken)));
        }
    }

    /// <summary>Core's service ends its scope before it has read: this one lasts until then.</summary>
    private async Task<IReadOnlyList<WebhookRequest>> FindWaitingAsync()
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        scope.ReadLock(Constants.Locks.WebhookRequest);
        return [.. await requests.GetAllAsync()];
    }

    private async Task CallAsync(Guid webhookKey, IEnumerable<WebhookRequest> calls, CancellationToken cancellationToken)
    {
        IWebhook? webhook = await webhooks.GetAsync(webhookKey);
        foreach (WebhookRequest call in calls)
        {
            if (webhook is not { Enabled: true })
            {
                await requests.DeleteAsync(call);
                continue;
            }

            WebhookResult result = await sender.SendAsync(webhook, call, cancellationToken);
            await RememberAsync(call, result);
            if (result == WebhookResult.Unanswered)
            {
                // The others would wait as long for nothing: they have their turn in the next run.
                return;
            }
        }
    }

    private async Task RememberAsync(WebhookRequest call, WebhookResult result)
    {
        if (result == WebhookResult.Accepted || call.RetryCount >= settings.CurrentValue.MaximumRetries)
        {
            await requests.DeleteAsync(call);
            return;
        }

        call.RetryCount++;
        await requests.UpdateAsync(call);
    }
}
