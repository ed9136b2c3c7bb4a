using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OdysseyTrust.Cms.Persistence.Database;

/// <summary>Lets <c>dotnet ef migrations</c> read the model; it opens no database.</summary>
internal sealed class DesignTimeCmsDbContextFactory : IDesignTimeDbContextFactory<CmsDbContext>
{
    public CmsDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<CmsDbContext>().UseSqlite("Data Source=:memory:").Options);
}
