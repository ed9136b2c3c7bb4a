using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.BackgroundJobs;

/// <summary>Deletes versions that nobody will go back to, if <c>Umbraco:CMS:Content:ContentVersionCleanupPolicy</c> allows.</summary>
internal sealed class ContentVersionCleanupJob(
    IContentVersionService documents,
    IElementVersionService elements,
    IOptionsMonitor<ContentSettings> settings,
    TimeProvider time) : IRecurringJob
{
    /// <inheritdoc />
    public TimeSpan Period => TimeSpan.FromHours(1);

    /// <inheritdoc />
    public Task RunAsync(CancellationToken cancellationToken)
    {
        if (settings.CurrentValue.ContentVersionCleanupPolicy.EnableCleanup)
        {
            DateTime now = time.GetUtcNow().UtcDateTime;
            documents.PerformContentVersionCleanup(now);
            elements.PerformContentVersionCleanup(now);
        }

        return Task.CompletedTask;
    }
}
