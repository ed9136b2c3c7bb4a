using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace OdysseyTrust.Cms.Hosting.BackgroundJobs;

/// <summary>Publishes and unpublishes what is scheduled: <c>Umbraco:CMS:ScheduledPublishing</c>.</summary>
internal sealed partial class ScheduledPublishingJob(
    IContentService documents,
    IElementService elements,
    IUmbracoContextFactory contexts,
    IOptionsMonitor<ScheduledPublishingSettings> settings,
    TimeProvider time,
    ILogger<ScheduledPublishingJob> logger) : IRecurringJob
{
    /// <summary>Aligned to the clock, it is the time to the next multiple of the period in the hour.</summary>
    public TimeSpan Period => settings.CurrentValue switch
    {
        { AlignToClock: true, Period: var period } => TimeSpan.FromTicks(period.Ticks - (time.GetUtcNow().Ticks % period.Ticks)),
        var unaligned => unaligned.Period,
    };

    /// <inheritdoc />
    public Task RunAsync(CancellationToken cancellationToken)
    {
        // What handles the notifications of publishing may ask for the current Umbraco context.
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        DateTime now = time.GetUtcNow().UtcDateTime;
        foreach (PublishResult result in documents.PerformScheduledPublish(now).Concat(elements.PerformScheduledPublish(now)))
        {
            LogResult(result.Content.Name, result.Content.Id, result.Result);
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Information, "{Name} ({Id}) was scheduled: {Result}")]
    private partial void LogResult(string? name, int id, PublishResultType result);
}
