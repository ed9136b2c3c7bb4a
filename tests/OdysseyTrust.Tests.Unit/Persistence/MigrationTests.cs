using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Tests.Unit.Persistence;

public sealed class MigrationTests
{
    [Test]
    public void The_checked_in_migrations_should_create_what_the_rows_describe()
    {
        using CmsDbContext database = new DesignTimeCmsDbContextFactory().CreateDbContext([]);

        bool outdated = database.Database.HasPendingModelChanges();

        Assert.That(outdated, Is.False, "A row has changed: add a migration with 'dotnet ef migrations add'.");
    }
}
