using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Seeding;

namespace OdysseyTrust.Cms.Persistence.LogViewer;

/// <summary>Searches of the log to begin with. Staff may change or delete them, so they are stored in an empty table only.</summary>
internal sealed class LogViewerQuerySeed : IDatabaseSeed
{
    public int Order => 10;

    public void Seed(CmsDbContext database)
    {
        if (database.Set<LogViewerQueryRow>().Any())
        {
            return;
        }

        database.AddRange(
            new LogViewerQueryRow { Name = "Errors and worse", Query = "@Level='Fatal' or @Level='Error'" },
            new LogViewerQueryRow { Name = "Warnings", Query = "@Level='Warning'" },
            new LogViewerQueryRow { Name = "With an exception", Query = "Has(@Exception)" },
            new LogViewerQueryRow { Name = "Requests that took more than a second", Query = "Has(Elapsed) and Elapsed > 1000" },
            new LogViewerQueryRow { Name = "Pages that were not found", Query = "Status = 404" },
            new LogViewerQueryRow { Name = "Imports of uSync files", Query = "StartsWith(SourceContext, 'OdysseyTrust.Cms.Sync')" });
    }
}
