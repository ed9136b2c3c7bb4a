using Umbraco.Cms.Core;

namespace OdysseyTrust.Tests.Integration.Management.Support;

/// <summary>Tests that share one composed site; each of them works with users of its own.</summary>
public abstract class ManagementTests
{
    protected static Guid SuperUser => Constants.Security.SuperUserKey;

    protected ManagementSite Site { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task CreateSiteAsync() => Site = await CreateAsync();

    [OneTimeTearDown]
    public void DisposeSite() => Site?.Dispose();

    protected virtual Task<ManagementSite> CreateAsync() => ManagementSite.CreateAsync();
}
