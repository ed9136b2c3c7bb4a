using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Repositories;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Servers;

/// <summary>The processes that serve the site, and which of them publishes what was scheduled.</summary>
internal sealed class ServerRegistrationRepository(IDatabaseAccessor accessor, TimeProvider clock)
    : RowRepository<int, IServerRegistration, ServerRow>(accessor, Columns), IServerRegistrationRepository
{
    private static readonly RowMap<ServerRow> Columns = new RowMap<ServerRow>()
        .Map(nameof(IServerRegistration.Id), server => server.Id)
        .Map(nameof(IServerRegistration.ServerAddress), server => server.Address)
        .Map(nameof(IServerRegistration.ServerIdentity), server => server.Identity)
        .Map(nameof(IServerRegistration.Registered), server => server.Registered)
        .Map(nameof(IServerRegistration.Accessed), server => server.Accessed)
        .Map(nameof(IServerRegistration.IsActive), server => server.IsActive)
        .Map(nameof(IServerRegistration.IsSchedulingPublisher), server => server.IsSchedulingPublisher);

    public void DeactiveStaleServers(TimeSpan staleTimeout)
    {
        DateTime oldest = clock.GetUtcNow().UtcDateTime - staleTimeout;
        Database.Set<ServerRow>().Where(server => server.Accessed < oldest).ExecuteUpdate(update => update
            .SetProperty(server => server.IsActive, false)
            .SetProperty(server => server.IsSchedulingPublisher, false));
    }

    public void ClearCache()
    {
        // Servers are read from the database each time: there is nothing that could be out of date.
    }

    protected override IQueryable<ServerRow> WithIds(IQueryable<ServerRow> rows, int[] ids) => rows.Where(server => ids.Contains(server.Id));

    protected override IQueryable<ServerRow> RowOf(IServerRegistration entity) => Database.Set<ServerRow>().Where(server => server.Id == entity.Id);

    protected override int IdOf(ServerRow row) => row.Id;

    protected override IServerRegistration ToEntity(ServerRow row)
    {
        ServerRegistration server = new(row.Id, row.Address, row.Identity, row.Registered, row.Accessed, row.IsActive, row.IsSchedulingPublisher);
        server.ResetDirtyProperties(rememberDirty: false);
        return server;
    }

    protected override void Take(ServerRow row, IServerRegistration entity)
    {
        row.Address = entity.ServerAddress;
        row.Identity = entity.ServerIdentity
            ?? throw new InvalidOperationException($"The server '{entity.ServerAddress}' can't be registered: it has no identity.");
        row.Registered = entity.Registered;
        row.Accessed = entity.Accessed;
        row.IsActive = entity.IsActive;
        row.IsSchedulingPublisher = entity.IsSchedulingPublisher;
    }
}
