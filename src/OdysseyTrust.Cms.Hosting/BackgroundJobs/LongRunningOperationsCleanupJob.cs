using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Cms.Hosting.BackgroundJobs;

/// <summary>Forgets operations that are long over: <c>Umbraco:CMS:LongRunningOperations:Cleanup</c>.</summary>
internal sealed class LongRunningOperationsCleanupJob(
    ICoreScopeProvider scopes,
    ILongRunningOperationRepository operations,
    IOptionsMonitor<LongRunningOperationsSettings> settings,
    TimeProvider time) : IRecurringJob
{
    /// <inheritdoc />
    public TimeSpan Period => settings.CurrentValue.Cleanup.Period;

    /// <inheritdoc />
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        await operations.CleanOperationsAsync(time.GetUtcNow() - settings.CurrentValue.Cleanup.MaxEntryAge);
        scope.Complete();
    }
}
