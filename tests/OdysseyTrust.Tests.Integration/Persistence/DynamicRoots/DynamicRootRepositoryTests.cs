using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Tests.Integration.Persistence.DynamicRoots;

public sealed class DynamicRootRepositoryTests
{
    private PersistenceSite _site = null!;
    private ContentType _folder = null!;
    private Nodes.Planted _home = null!;
    private Nodes.Planted _outer = null!;
    private Nodes.Planted _page = null!;
    private Nodes.Planted _inner = null!;

    private IDynamicRootRepository Roots => _site.Get<IDynamicRootRepository>();

    private DynamicRootQueryStep Folders => new() { AnyOfDocTypeKeys = [_folder.Key] };

    /// <summary>Home (page) / outer (folder) / page / inner (folder).</summary>
    [SetUp]
    public async Task StartSite()
    {
        _site = new PersistenceSite();
        Schema schema = new(_site);
        Nodes nodes = new(_site);
        _folder = await schema.DocumentTypeAsync("folder");
        int page = (await schema.DocumentTypeAsync("page")).Id;
        _home = nodes.Plant("Home", null, page);
        _outer = nodes.Plant("Outer", _home, _folder.Id);
        _page = nodes.Plant("Page", _outer, page);
        _inner = nodes.Plant("Inner", _page, _folder.Id);
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task The_nearest_and_the_furthest_ancestor_of_a_type_should_be_found()
    {
        using ICoreScope scope = _site.Scope(autoComplete: true);
        Guid? nearest = await Roots.NearestAncestorOrSelfAsync([_inner.Key], Folders);
        Guid? furthest = await Roots.FurthestAncestorOrSelfAsync([_inner.Key], Folders);
        Guid? ofAnyType = await Roots.FurthestAncestorOrSelfAsync([_inner.Key], new DynamicRootQueryStep());

        Assert.That((nearest, furthest, ofAnyType), Is.EqualTo(((Guid?)_inner.Key, (Guid?)_outer.Key, (Guid?)_home.Key)));
    }

    [Test]
    public async Task The_nearest_and_the_furthest_descendants_of_a_type_should_be_found()
    {
        using ICoreScope scope = _site.Scope(autoComplete: true);
        ICollection<Guid> nearest = await Roots.NearestDescendantOrSelfAsync([_home.Key], Folders);
        ICollection<Guid> furthest = await Roots.FurthestDescendantOrSelfAsync([_home.Key], Folders);

        Assert.That(nearest, Is.EqualTo([_outer.Key]));
        Assert.That(furthest, Is.EqualTo([_inner.Key]));
    }

    [Test]
    public async Task Nothing_should_be_found_where_there_is_nothing()
    {
        using ICoreScope scope = _site.Scope(autoComplete: true);
        Assert.That(await Roots.NearestAncestorOrSelfAsync([_home.Key], Folders), Is.Null);
        Assert.That(await Roots.NearestDescendantOrSelfAsync([], Folders), Is.Empty);
    }
}
