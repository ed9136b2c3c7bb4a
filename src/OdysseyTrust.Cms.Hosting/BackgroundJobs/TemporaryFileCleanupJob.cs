using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.BackgroundJobs;

/// <summary>Deletes files that were uploaded and never became part of any content.</summary>
internal sealed class TemporaryFileCleanupJob(ITemporaryFileService files) : IRecurringJob
{
    /// <inheritdoc />
    public TimeSpan Period => TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    public Task RunAsync(CancellationToken cancellationToken) => files.CleanUpOldTempFiles();
}
