using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Hosting.BackgroundJobs;
using OdysseyTrust.Cms.Hosting.Webhooks;
using Umbraco.Cms.Core.HostedServices;

namespace OdysseyTrust.Cms.Hosting.DependencyInjection;

/// <summary>What the site does by itself.</summary>
internal static class Background
{
    public static IServiceCollection AddBackgroundJobs(this IServiceCollection services) => services
        .AddSingleton<IRecurringJob, ScheduledPublishingJob>()
        .AddSingleton<IRecurringJob, ContentVersionCleanupJob>()
        .AddSingleton<IRecurringJob, LogScrubberJob>()
        .AddSingleton<IRecurringJob, TemporaryFileCleanupJob>()
        .AddSingleton<IRecurringJob, LongRunningOperationsCleanupJob>()
        .AddSingleton<IRecurringJob, WebhookJob>()
        .AddSingleton<IRecurringJob, WebhookLogCleanupJob>()
        .AddHostedService<RecurringJobs>()
        .AddSingleton<IBackgroundTaskQueue, BackgroundTaskQueue>()
        .AddHostedService<QueuedWork>();
}
