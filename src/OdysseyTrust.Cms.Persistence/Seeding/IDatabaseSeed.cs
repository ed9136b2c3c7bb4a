using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Cms.Persistence.Seeding;

/// <summary>
/// Stores what Core expects to find by id, key or alias. Seeds run at every boot, after the migrations, in one transaction; each adds only what is
/// missing and leaves alone what staff have changed.
/// </summary>
internal interface IDatabaseSeed
{
    /// <summary>Lower comes first: nodes 0, what refers to them 10 and up.</summary>
    int Order { get; }

    void Seed(CmsDbContext database);
}
