using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Serialization;
using static Umbraco.Cms.Core.Models.LongRunningOperationStatus;

namespace OdysseyTrust.Cms.Persistence.LongRunningOperations;

/// <summary>
/// What long operations are under way or have ended. One that was not heard of until it expired is reported as stale: the process that ran it is gone.
/// </summary>
internal sealed class LongRunningOperationRepository(IDatabaseAccessor accessor, IJsonSerializer serializer, TimeProvider clock)
    : ILongRunningOperationRepository
{
    private CmsDbContext Database => accessor.Database;

    private DbSet<LongRunningOperationRow> Operations => Database.Set<LongRunningOperationRow>();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task CreateAsync(LongRunningOperation operation, DateTimeOffset expirationDate)
    {
        DateTime now = Now;
        Operations.Add(new LongRunningOperationRow
        {
            Id = operation.Id,
            Type = operation.Type,
            Status = operation.Status,
            CreateDate = now,
            UpdateDate = now,
            ExpirationDate = expirationDate.UtcDateTime,
        });
        Database.SaveAndForget();
        return Task.CompletedTask;
    }

    public async Task<LongRunningOperation?> GetAsync(Guid id) => await FindAsync(id) is { } row
        ? new LongRunningOperation { Id = row.Id, Type = row.Type, Status = StatusNow(row) }
        : null;

    public async Task<LongRunningOperation<T>?> GetAsync<T>(Guid id) => await FindAsync(id) is { } row
        ? new LongRunningOperation<T>
        {
            Id = row.Id,
            Type = row.Type,
            Status = StatusNow(row),
            Result = row.Result is { } json ? serializer.Deserialize<T>(json) : default,
        }
        : null;

    public Task<PagedModel<LongRunningOperation>> GetByTypeAsync(string type, LongRunningOperationStatus[] statuses, int skip, int take)
    {
        DateTime now = Now;
        bool stale = statuses.Contains(Stale);
        return Operations
            .Where(row => row.Type == type && ((row.Status == Enqueued || row.Status == Running) && row.ExpirationDate < now
                ? stale
                : statuses.Contains(row.Status)))
            .OrderBy(row => row.CreateDate).ThenBy(row => row.Id)
            .ToPagedModelAsync(skip, take, row => new LongRunningOperation
            {
                Id = row.Id,
                Type = row.Type,
                Status = (row.Status == Enqueued || row.Status == Running) && row.ExpirationDate < now ? Stale : row.Status,
            });
    }

    public async Task<LongRunningOperationStatus?> GetStatusAsync(Guid id) => await FindAsync(id) is { } row ? StatusNow(row) : null;

    public Task UpdateStatusAsync(Guid id, LongRunningOperationStatus status, DateTimeOffset expirationDate)
    {
        DateTime now = Now;
        DateTime expires = expirationDate.UtcDateTime;
        return Operations.Where(row => row.Id == id).ExecuteUpdateAsync(update => update
            .SetProperty(row => row.Status, status)
            .SetProperty(row => row.UpdateDate, now)
            .SetProperty(row => row.ExpirationDate, expires));
    }

    public Task SetResultAsync<T>(Guid id, T result)
    {
        DateTime now = Now;
        string json = serializer.Serialize(result);
        return Operations.Where(row => row.Id == id).ExecuteUpdateAsync(update => update
            .SetProperty(row => row.Result, json)
            .SetProperty(row => row.UpdateDate, now));
    }

    public Task CleanOperationsAsync(DateTimeOffset olderThan)
    {
        DateTime oldest = olderThan.UtcDateTime;
        return Operations.Where(row => row.UpdateDate < oldest).ExecuteDeleteAsync();
    }

    private Task<LongRunningOperationRow?> FindAsync(Guid id) => Operations.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id);

    private LongRunningOperationStatus StatusNow(LongRunningOperationRow row) =>
        row.Status is Enqueued or Running && row.ExpirationDate < Now ? Stale : row.Status;
}
