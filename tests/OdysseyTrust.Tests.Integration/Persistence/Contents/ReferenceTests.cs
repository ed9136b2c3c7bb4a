using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OdysseyTrust.Tests.Integration.Persistence.Contents;

public sealed class ReferenceTests
{
    private ContentSite _site = null!;
    private ContentType _type = null!;

    private ITrackedReferencesService References => _site.Get<ITrackedReferencesService>();

    [SetUp]
    public async Task StartSite()
    {
        _site = new ContentSite();
        _type = await _site.TypeAsync(
            "page",
            ContentVariation.Nothing,
            ("link", Aliases.ContentPicker, ContentVariation.Nothing),
            ("topics", Aliases.Tags, ContentVariation.Nothing));
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task An_item_should_know_which_items_refer_to_it()
    {
        IContent target = _site.Publish(_type, "Target");
        IContent source = _site.Publish(_type, "Source", null, Link(target));

        RelationItemModel[] found = [.. (await RelationsOfAsync(target)).Items];

        Assert.Multiple(() =>
        {
            Assert.That(found.Select(item => (item.NodeKey, item.NodeName, item.NodePublished)), Is.EqualTo([(source.Key, "Source", (bool?)true)]));
            Assert.That(found.Select(item => (item.ContentTypeAlias, item.ContentTypeKey, item.RelationTypeIsDependency)), Is.EqualTo([("page", _type.Key, true)]));
        });
    }

    [Test]
    public async Task A_reference_should_last_as_long_as_the_draft_or_the_published_version_makes_it()
    {
        IContent target = _site.Publish(_type, "Target");
        IContent source = _site.Publish(_type, "Source", null, Link(target));

        source.SetValue("link", null);
        _site.Contents.Save(source);
        long whilePublished = (await RelationsOfAsync(target)).Total;
        _site.Publish(source);
        long after = (await RelationsOfAsync(target)).Total;

        Assert.That((whilePublished, after), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task Descendants_that_are_referred_to_and_what_refers_to_the_bin_should_be_found()
    {
        IContent parent = _site.Publish(_type, "Parent");
        IContent child = _site.Publish(_type, "Child", parent);
        _site.Publish(_type, "Source", null, Link(child));

        var below = await References.GetPagedDescendantsInReferencesAsync(parent.Key, UmbracoObjectTypes.Document, 0, 10, true);
        var referred = await References.GetPagedItemsWithRelationsAsync(new HashSet<Guid> { parent.Key, child.Key }, 0, 10, true);
        var keys = await References.GetPagedKeysWithDependentReferencesAsync(new HashSet<Guid> { parent.Key, child.Key }, Constants.ObjectTypes.Document, 0, 10);
        _site.Contents.MoveToRecycleBin(child);
        var inBin = await References.GetPagedRelationsForRecycleBinAsync(UmbracoObjectTypes.Document, 0, 10, true);

        Assert.Multiple(() =>
        {
            Assert.That(below.Result.Items.Select(item => item.NodeKey), Is.EqualTo([child.Key]));
            Assert.That(referred.Items.Select(item => item.NodeKey), Is.EqualTo([child.Key]));
            Assert.That(keys.Items, Is.EqualTo([child.Key]));
            Assert.That(inBin.Items.Select(item => item.NodeName), Is.EqualTo(["Source"]));
        });
    }

    [Test]
    public async Task A_reference_should_go_with_the_item_that_makes_it()
    {
        IContent target = _site.Publish(_type, "Target");
        IContent source = _site.Publish(_type, "Source", null, Link(target));

        _site.Contents.Delete(source);

        Assert.That((await RelationsOfAsync(target)).Total, Is.Zero);
    }

    [Test]
    public void Tags_should_be_those_that_were_published_last()
    {
        IContent page = _site.Save(_type, "News", null, ("topics", """["sport","art"]"""));
        string[] asDraft = Tags();

        _site.Publish(page);
        string[] published = Tags();
        page.SetValue("topics", """["music"]""");
        _site.Contents.Save(page);
        string[] withDraft = Tags();
        _site.Contents.Unpublish(page);

        Assert.That(asDraft, Is.Empty);
        Assert.That(published, Is.EquivalentTo(["sport", "art"]));
        Assert.That(withDraft, Is.EquivalentTo(["sport", "art"]));
        Assert.That(Tags(), Is.Empty);
    }

    private static (string Alias, object Value) Link(IContent target) => ("link", Udi.Create(Constants.UdiEntityType.Document, target.Key).ToString());

    private string[] Tags() => [.. _site.Get<ITagService>().GetAllContentTags().Select(tag => tag.Text)];

    private async Task<PagedModel<RelationItemModel>> RelationsOfAsync(IContent target) =>
        (await References.GetPagedRelationsForItemAsync(target.Key, UmbracoObjectTypes.Document, 0, 10, true)).Result;
}
