using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OdysseyTrust.Cms.Persistence.Database;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Persistence.Seeding;

/// <summary>Brings the database up to date when the site boots: creates it, migrates it and seeds what must be there.</summary>
internal sealed class DatabaseMigrator(IDbContextFactory<CmsDbContext> factory, DatabasePath path, IEnumerable<IDatabaseSeed> seeds)
    : INotificationAsyncHandler<RuntimePremigrationsUpgradeNotification>
{
    public async Task HandleAsync(RuntimePremigrationsUpgradeNotification notification, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path.Value)!);
        await using CmsDbContext database = await factory.CreateDbContextAsync(cancellationToken);
        await MigrateAsync(database, cancellationToken);
        await SeedAsync(database, cancellationToken);
    }

    private static async Task MigrateAsync(CmsDbContext database, CancellationToken cancellationToken)
    {
        if (!(await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return;
        }

        // Readers see the last commit while a writer works; the setting stays with the file.
        await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);

        // A process that is killed while it migrates leaves its lock behind, for which the next one would wait without end. One site
        // has one process, so a lock that is there now is such a one.
        await database.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await database.Database.MigrateAsync(cancellationToken);
    }

    private async Task SeedAsync(CmsDbContext database, CancellationToken cancellationToken)
    {
        await using IDbContextTransaction transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        foreach (IDatabaseSeed seed in seeds.OrderBy(seed => seed.Order))
        {
            seed.Seed(database);
            database.SaveAndForget();
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
