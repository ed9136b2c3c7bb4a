using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Servers;

/// <summary>The versions of repositories' caches.</summary>
internal sealed class RepositoryCacheVersionRepository(IDatabaseAccessor accessor) : IRepositoryCacheVersionRepository
{
    private DbSet<CacheVersionRow> Versions => accessor.Database.Set<CacheVersionRow>();

    public async Task<RepositoryCacheVersion?> GetAsync(string identifier) =>
        await Select(Versions.Where(row => row.Identifier == identifier)).SingleOrDefaultAsync();

    public async Task<IEnumerable<RepositoryCacheVersion>> GetAllAsync() => await Select(Versions).ToListAsync();

    public async Task SaveAsync(RepositoryCacheVersion repositoryCacheVersion)
    {
        CacheVersionRow row = await Versions.SingleOrDefaultAsync(row => row.Identifier == repositoryCacheVersion.Identifier)
            ?? Versions.Add(new CacheVersionRow { Identifier = repositoryCacheVersion.Identifier }).Entity;
        row.Version = repositoryCacheVersion.Version;
        accessor.Database.SaveAndForget();
    }

    private static IQueryable<RepositoryCacheVersion> Select(IQueryable<CacheVersionRow> rows) =>
        rows.Select(row => new RepositoryCacheVersion { Identifier = row.Identifier, Version = row.Version });
}
