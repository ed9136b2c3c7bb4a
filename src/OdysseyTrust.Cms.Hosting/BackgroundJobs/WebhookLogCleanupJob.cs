using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Cms.Hosting.BackgroundJobs;

/// <summary>Forgets what webhooks sent longer ago than <c>Umbraco:CMS:Webhook:KeepLogsForDays</c>.</summary>
internal sealed class WebhookLogCleanupJob(
    ICoreScopeProvider scopes,
    IWebhookLogRepository log,
    IOptionsMonitor<WebhookSettings> settings,
    TimeProvider time) : IRecurringJob
{
    /// <inheritdoc />
    public TimeSpan Period => TimeSpan.FromDays(1);

    /// <inheritdoc />
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!settings.CurrentValue.EnableLoggingCleanup)
        {
            return;
        }

        using ICoreScope scope = scopes.CreateCoreScope();
        DateTime oldest = time.GetUtcNow().UtcDateTime.AddDays(-settings.CurrentValue.KeepLogsForDays);
        await log.DeleteByIds([.. (await log.GetOlderThanDate(oldest)).Select(entry => entry.Id)]);
        scope.Complete();
    }
}
