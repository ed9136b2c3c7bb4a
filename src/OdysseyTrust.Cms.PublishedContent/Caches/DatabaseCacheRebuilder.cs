using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>
/// Reads the snapshot anew when an administrator asks for the cache to be rebuilt. Visitors are served from the old one until the
/// new one is complete.
/// </summary>
internal sealed class DatabaseCacheRebuilder(
    SnapshotSeeder seeder,
    IWebsiteOutputCacheManager outputCache,
    ILongRunningOperationService longRunningOperations) : IDatabaseCacheRebuilder
{
    /// <summary>The name under which the operation is recorded.</summary>
    public const string OperationName = "DatabaseCacheRebuild";

    public bool IsRebuilding() => IsRebuildingAsync().GetAwaiter().GetResult();

    public async Task<bool> IsRebuildingAsync()
        => (await longRunningOperations.GetByTypeAsync(
            OperationName,
            skip: 0,
            take: 0,
            [LongRunningOperationStatus.Enqueued, LongRunningOperationStatus.Running])).Total > 0;

    public async Task<Attempt<DatabaseCacheRebuildResult>> RebuildAsync(bool useBackgroundThread)
    {
        Attempt<Guid, LongRunningOperationEnqueueStatus> attempt = await longRunningOperations.RunAsync(
            OperationName,
            ReadAnewAsync,
            allowConcurrentExecution: false,
            useBackgroundThread);

        return attempt.Success
            ? Attempt.Succeed(DatabaseCacheRebuildResult.Success)
            : Attempt.Fail(DatabaseCacheRebuildResult.AlreadyRunning);
    }

    /// <summary>The snapshot is never stored, so there is no serializer that could have changed.</summary>
    public Task RebuildDatabaseCacheIfSerializerChangedAsync() => Task.CompletedTask;

    /// <summary>Pages that were rendered from the old snapshot go last: what replaces them is rendered from the new one.</summary>
    private async Task ReadAnewAsync(CancellationToken cancellationToken)
    {
        await seeder.SeedAsync(cancellationToken);
        await outputCache.EvictAllAsync(cancellationToken);
    }
}
