using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Relations;
using OdysseyTrust.Cms.Persistence.Scoping;
using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Tests.Integration.Persistence.Scoping;

/// <summary>A site whose relation types serve as plain rows to write and read.</summary>
public abstract class ScopeFixture
{
    private protected PersistenceSite Site { get; private set; } = null!;

    private protected CmsDbContext Database => Site.Get<IDatabaseAccessor>().Database;

    [SetUp]
    public void StartSite() => Site = CreateSite();

    [TearDown]
    public void EndSite() => Site.Dispose();

    private protected virtual PersistenceSite CreateSite() => new();

    private protected void Write(string alias)
    {
        Database.Add(new RelationTypeRow { Key = Guid.NewGuid(), Alias = alias, Name = alias });
        Database.SaveAndForget();
    }

    /// <summary>Whether the ambient scope sees the row.</summary>
    private protected bool Sees(string alias) => Database.Set<RelationTypeRow>().AsNoTracking().Any(row => row.Alias == alias);

    /// <summary>Whether someone else sees the row.</summary>
    private protected bool OthersSee(string alias) => Flow.Run(() =>
    {
        using ICoreScope scope = Site.Scope(autoComplete: true);
        return Sees(alias);
    }).GetAwaiter().GetResult();
}
