using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Factories;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Servers;

/// <summary>How far this machine has followed the cache instructions.</summary>
internal sealed class LastSyncedRepository(IDatabaseAccessor accessor, IMachineInfoFactory machine, TimeProvider clock) : ILastSyncedRepository
{
    private DbSet<LastSyncedRow> Machines => accessor.Database.Set<LastSyncedRow>();

    public async Task<int?> GetInternalIdAsync() => (await FindAsync())?.InternalId;

    public async Task<int?> GetExternalIdAsync() => (await FindAsync())?.ExternalId;

    public Task SaveInternalIdAsync(int id) => SaveAsync(row => row.InternalId = id);

    public Task SaveExternalIdAsync(int id) => SaveAsync(row => row.ExternalId = id);

    public Task DeleteEntriesOlderThanAsync(DateTime pruneDate) => Machines.Where(row => row.UpdateDate < pruneDate).ExecuteDeleteAsync();

    private Task<LastSyncedRow?> FindAsync()
    {
        string machineId = machine.GetMachineIdentifier();
        return Machines.SingleOrDefaultAsync(row => row.MachineId == machineId);
    }

    private async Task SaveAsync(Action<LastSyncedRow> change)
    {
        LastSyncedRow row = await FindAsync() ?? Machines.Add(new LastSyncedRow { MachineId = machine.GetMachineIdentifier() }).Entity;
        change(row);
        row.UpdateDate = clock.GetUtcNow().UtcDateTime;
        accessor.Database.SaveAndForget();
    }
}
