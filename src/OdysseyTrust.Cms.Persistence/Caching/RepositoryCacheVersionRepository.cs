using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Caching;

internal sealed class RepositoryCacheVersionRepository(IDatabaseAccessor accessor) : IRepositoryCacheVersionRepository
{
    private IQueryable<RepositoryCacheVersion> Versions => accessor.Database.Set<RepositoryCacheVersionRow>()
        .Select(row => new RepositoryCacheVersion { Identifier = row.Identifier, Version = row.Version });

    public async Task<RepositoryCacheVersion?> GetAsync(string identifier) =>
        await Versions.SingleOrDefaultAsync(version => version.Identifier == identifier);

    public async Task<IEnumerable<RepositoryCacheVersion>> GetAllAsync() => await Versions.ToArrayAsync();

    public async Task SaveAsync(RepositoryCacheVersion repositoryCacheVersion)
    {
        DbSet<RepositoryCacheVersionRow> table = accessor.Database.Set<RepositoryCacheVersionRow>();
        RepositoryCacheVersionRow? row = await table.SingleOrDefaultAsync(row => row.Identifier == repositoryCacheVersion.Identifier);
        if (row is null)
        {
            row = new RepositoryCacheVersionRow { Identifier = repositoryCacheVersion.Identifier };
            table.Add(row);
        }

        row.Version = repositoryCacheVersion.Version;
        accessor.Database.SaveAndForget();
    }
}
