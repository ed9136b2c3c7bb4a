using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Stock = Umbraco.Cms.Core.Constants.Conventions.RelationTypes;

namespace OdysseyTrust.Tests.Integration.Persistence.Relations;

public sealed class TrackedReferencesServiceTests
{
    private PersistenceSite _site = null!;
    private ContentType _type = null!;
    private Nodes.Planted _folder = null!;
    private Nodes.Planted _picked = null!;
    private Nodes.Planted _page = null!;
    private Nodes.Planted _copy = null!;

    private ITrackedReferencesService References => _site.Get<ITrackedReferencesService>();

    /// <summary>A page that uses what lies in a folder, and of which there is a copy.</summary>
    [SetUp]
    public async Task StartSite()
    {
        _site = new PersistenceSite();
        _type = await new Schema(_site).DocumentTypeAsync("page");
        Nodes nodes = new(_site);
        _folder = nodes.Plant("Folder", null, _type.Id);
        _picked = nodes.Plant("Picked", _folder, _type.Id);
        _page = nodes.Plant("Page", null, _type.Id);
        _copy = nodes.Plant("Copy", null, _type.Id);
        IRelationService relations = _site.Get<IRelationService>();
        relations.Relate(_page.Id, _picked.Id, Stock.RelatedDocumentAlias);
        relations.Relate(_picked.Id, _picked.Id, Stock.RelatedDocumentAlias);
        relations.Relate(_page.Id, _copy.Id, Stock.RelateDocumentOnCopyAlias);
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task What_uses_an_item_should_be_told()
    {
        PagedModel<RelationItemModel> found = await UsersOfAsync(_picked, true);

        RelationItemModel user = found.Items.Single();
        Assert.Multiple(() =>
        {
            Assert.That((found.Total, user.NodeKey, user.NodeName, user.NodeType), Is.EqualTo((1L, _page.Key, "Page", "document")));
            Assert.That((user.ContentTypeKey, user.ContentTypeAlias, user.ContentTypeIcon), Is.EqualTo((_type.Key, "page", "icon-document")));
            Assert.That((user.RelationTypeName, user.RelationTypeIsDependency, user.NodePublished), Is.EqualTo(("Related Document", true, (bool?)false)));
        });
    }

    [Test]
    public async Task A_relation_that_goes_both_ways_should_be_seen_from_either_end()
    {
        PagedModel<RelationItemModel> ofPage = await UsersOfAsync(_page, false);
        PagedModel<RelationItemModel> ofCopy = await UsersOfAsync(_copy, false);
        PagedModel<RelationItemModel> dependent = await UsersOfAsync(_page, true);

        Assert.That(ofPage.Items.Select(item => item.NodeName), Is.EqualTo(["Copy"]));
        Assert.That(ofCopy.Items.Select(item => item.NodeName), Is.EqualTo(["Page"]));
        Assert.That(dependent.Total, Is.Zero);
    }

    [Test]
    public async Task Used_items_should_be_told_from_unused_ones()
    {
        HashSet<Guid> all = [_folder.Key, _picked.Key, _page.Key, _copy.Key];

        PagedModel<RelationItemModel> items = await References.GetPagedItemsWithRelationsAsync(all, 0, 10, filterMustBeIsDependency: true);
        PagedModel<Guid> keys = await References.GetPagedKeysWithDependentReferencesAsync(all, Constants.ObjectTypes.Document, 0, 10);

        Assert.That(items.Items.Select(item => item.NodeName), Is.EqualTo(["Picked"]));
        Assert.That((keys.Total, keys.Items.Single()), Is.EqualTo((1L, _picked.Key)));
    }

    [Test]
    public async Task Used_items_below_another_should_be_found_and_paged()
    {
        PagedModel<RelationItemModel> below = await BelowFolderAsync(skip: 0);
        PagedModel<RelationItemModel> next = await BelowFolderAsync(skip: 1);

        Assert.That(below.Items.Select(item => item.NodeName), Is.EqualTo(["Picked"]));
        Assert.That((next.Total, next.Items.Count()), Is.EqualTo((1, 0)));
    }

    private async Task<PagedModel<RelationItemModel>> UsersOfAsync(Nodes.Planted item, bool filterMustBeIsDependency) =>
        (await References.GetPagedRelationsForItemAsync(item.Key, UmbracoObjectTypes.Document, 0, 10, filterMustBeIsDependency)).Result;

    private async Task<PagedModel<RelationItemModel>> BelowFolderAsync(int skip) =>
        (await References.GetPagedDescendantsInReferencesAsync(_folder.Key, UmbracoObjectTypes.Document, skip, 10, filterMustBeIsDependency: true)).Result;
}
