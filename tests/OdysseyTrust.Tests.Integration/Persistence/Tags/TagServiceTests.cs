using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Persistence.Tags;

public sealed class TagServiceTests
{
    private PersistenceSite _site = null!;
    private Nodes _nodes = null!;
    private int _property;

    private ITagService Tags => _site.Get<ITagService>();

    [SetUp]
    public async Task StartSite()
    {
        _site = new PersistenceSite();
        _nodes = new Nodes(_site);
        _property = (await new Schema(_site).DocumentTypeAsync("news", "topics")).PropertyTypes.Single().Id;
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public void Tags_should_be_counted_by_the_items_that_carry_them()
    {
        Assign(_nodes.Plant("One"), ["sport", "art"]);
        Assign(_nodes.Plant("Two"), ["Sport"]);

        (string, int)[] tags = [.. Tags.GetAllContentTags().Select(tag => (tag.Text, tag.NodeCount))];

        Assert.That(tags, Is.EqualTo([("art", 1), ("sport", 2)]));
        Assert.That(Tags.GetAllMediaTags(), Is.Empty);
    }

    [Test]
    public void Assigned_tags_should_replace_the_ones_before_or_join_them()
    {
        Nodes.Planted page = _nodes.Plant("Page");
        Assign(page, ["a", "b"]);
        Assign(page, ["b", "c"]);
        Assign(page, ["d"], replace: false);

        string[] tags = [.. Tags.GetTagsForEntity(page.Key).Select(tag => tag.Text)];

        Assert.That(tags, Is.EqualTo(["b", "c", "d"]));
        Assert.That(Tags.GetTagsForProperty(page.Id, "topics").Select(tag => tag.Text), Is.EqualTo(["b", "c", "d"]));
        Assert.That(Tags.GetTagsForProperty(page.Id, "other"), Is.Empty);
    }

    [Test]
    public async Task Tags_should_be_told_apart_by_group_and_culture()
    {
        ILanguage welsh = (await _site.Get<ILanguageService>().CreateAsync(new Language("cy-GB", "Welsh"), Constants.Security.SuperUserKey)).Result;
        Nodes.Planted page = _nodes.Plant("Page");
        Assign(page, [new Tag(0, "default", "sport"), new Tag(0, "places", "hall"), new Tag(0, "default", "chwaraeon", welsh.Id)]);

        Assert.Multiple(() =>
        {
            Assert.That(Tags.GetAllContentTags("places").Select(tag => tag.Text), Is.EqualTo(["hall"]));
            Assert.That(Tags.GetAllContentTags(culture: "cy-GB").Select(tag => tag.Text), Is.EqualTo(["chwaraeon"]));
            Assert.That(Tags.GetAllContentTags(culture: "*").Select(tag => tag.Text), Is.EqualTo(["chwaraeon", "hall", "sport"]));
            Assert.That(Tags.GetAllContentTags().Select(tag => tag.Text), Is.EqualTo(["hall", "sport"]));
        });
    }

    [Test]
    public void Tagged_items_should_be_found_by_tag_with_the_property_that_carries_it()
    {
        Nodes.Planted page = _nodes.Plant("Page");
        Assign(page, ["sport", "art"]);
        Assign(_nodes.Plant("Other"), ["art"]);

        TaggedEntity found = Tags.GetTaggedContentByTag("SPORT").Single();

        Assert.That(found.EntityId, Is.EqualTo(page.Id));
        Assert.That(found.TaggedProperties.Single().PropertyTypeAlias, Is.EqualTo("topics"));
        Assert.That(Tags.GetTaggedContentByTagGroup("default").Count(), Is.EqualTo(2));
    }

    [Test]
    public void Tags_should_go_with_their_item()
    {
        Nodes.Planted page = _nodes.Plant("Page");
        Assign(page, ["sport"]);

        _nodes.Delete(page);

        Assert.That(Tags.GetAllContentTags(), Is.Empty);
    }

    private void Assign(Nodes.Planted node, string[] tags, bool replace = true) =>
        Assign(node, [.. tags.Select(tag => new Tag(0, "default", tag))], replace);

    private void Assign(Nodes.Planted node, Tag[] tags, bool replace = true)
    {
        using ICoreScope scope = _site.Scope();
        _site.Get<ITagRepository>().Assign(node.Id, _property, tags, replace);
        scope.Complete();
    }
}
