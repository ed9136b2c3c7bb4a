using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using OdysseyTrust.Tests.Common;
using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Tests.Integration.Persistence.Seeding;

public sealed class DatabaseMigratorTests
{
    [Test]
    public void A_new_database_should_have_the_root_and_the_recycle_bins()
    {
        using PersistenceSite site = new();
        using ICoreScope scope = site.Scope(autoComplete: true);

        (int, Guid, string)[] nodes =
        [
            .. site.Get<IDatabaseAccessor>().Database.Set<NodeRow>().AsNoTracking().OrderByDescending(node => node.Id).AsEnumerable()
                .Select(node => (node.Id, node.Key, node.Path)),
        ];

        Assert.That(nodes, Is.EqualTo(
        [
            (-1, Constants.System.RootSystemKey, "-1"),
            (-20, Constants.System.RecycleBinContentKey, "-1,-20"),
            (-21, Constants.System.RecycleBinMediaKey, "-1,-21"),
            (-22, Constants.System.RecycleBinElementKey, "-1,-22"),
        ]));
    }

    [Test]
    public void Readers_should_not_wait_for_the_writer_of_the_file()
    {
        using PersistenceSite site = new();
        using SqliteConnection connection = new(site.ConnectionString);
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";

        Assert.That(command.ExecuteScalar(), Is.EqualTo("wal"));
    }

    [Test]
    public void A_second_start_should_keep_what_is_there()
    {
        using TemporaryFolder folder = new();
        Nodes.Planted planted;
        using (PersistenceSite first = new(folder: folder.Path))
        {
            planted = new Nodes(first).Plant("Page");
        }

        using PersistenceSite second = new(folder: folder.Path);
        using ICoreScope scope = second.Scope(autoComplete: true);

        Assert.That(second.Get<IDatabaseAccessor>().Database.Set<NodeRow>().Any(node => node.Key == planted.Key), Is.True);
    }

    [Test]
    public void A_lock_that_a_killed_process_left_should_not_stop_the_next_start()
    {
        using TemporaryFolder folder = new();
        string database = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "database")).FullName, "odyssey.db");
        using (SqliteConnection connection = new($"Data Source={database};Pooling=False"))
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText =
                "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL);"
                + "INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')";
            command.ExecuteNonQuery();
        }

        using PersistenceSite site = new(folder: folder.Path);

        Assert.That(new Nodes(site).Plant("Page").Id, Is.GreaterThan(0));
    }
}
