using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.BackgroundJobs;

/// <summary>Forgets what was done to content longer ago than <c>Umbraco:CMS:Logging:MaxLogAge</c>.</summary>
internal sealed class LogScrubberJob(IAuditService audit, IOptionsMonitor<LoggingSettings> settings) : IRecurringJob
{
    /// <inheritdoc />
    public TimeSpan Period => TimeSpan.FromHours(4);

    /// <inheritdoc />
    public Task RunAsync(CancellationToken cancellationToken) => audit.CleanLogsAsync((int)settings.CurrentValue.MaxLogAge.TotalMinutes);
}
