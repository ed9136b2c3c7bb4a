using OdysseyTrust.Cms.PublishedContent.Items;
using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class DocumentCacheServiceTests
{
    private TestSite _site = null!;
    private ContentType _type = null!;

    [SetUp]
    public void SetUp()
    {
        _site = new TestSite();
        _type = _site.AddType("page", properties: "text");
    }

    [Test]
    public async Task A_page_should_be_served_without_a_read_when_it_is_published()
    {
        Content page = await PublishedPageAsync("hello");
        await _site.SeedAsync();
        _site.Stored.KeysRead.Clear();

        IPublishedContent? byKey = _site.Documents.GetByKey(page.Key);
        IPublishedContent? byId = _site.Documents.GetById(page.Id);

        Assert.Multiple(() =>
        {
            Assert.That(Text(byKey), Is.EqualTo("hello"));
            Assert.That(byId, Is.SameAs(byKey));
            Assert.That(_site.Stored.KeysRead, Is.Empty);
        });
    }

    [Test]
    public async Task Only_the_published_page_should_be_read_and_replaced()
    {
        Content page = await PublishedPageAsync("hello");
        Content other = await PublishedPageAsync("other");
        await _site.SeedAsync();
        IPublishedContent otherBefore = _site.Documents.GetByKey(other.Key)!;
        _site.Stored.KeysRead.Clear();
        page.SetValue("text", "hello again");

        await _site.PublishAsync(page);

        Assert.Multiple(() =>
        {
            Assert.That(Text(_site.Documents.GetByKey(page.Key)), Is.EqualTo("hello again"));
            Assert.That(_site.Documents.GetByKey(other.Key), Is.SameAs(otherBefore));
            Assert.That(_site.Stored.KeysRead, Is.EqualTo(new[] { page.Key }));
        });
    }

    [Test]
    public async Task A_page_should_be_gone_when_it_is_unpublished_and_back_when_it_is_published_again()
    {
        await _site.SeedAsync();
        Content page = await PublishedPageAsync("hello");

        Publishing.Unpublish(page);
        await _site.Documents.RefreshMemoryCacheAsync(page.Key);
        IPublishedContent? unpublished = _site.Documents.GetByKey(page.Key);
        await _site.PublishAsync(page);
        IPublishedContent? publishedAgain = _site.Documents.GetByKey(page.Key);

        Assert.Multiple(() =>
        {
            Assert.That(unpublished, Is.Null);
            Assert.That(publishedAgain, Is.Not.Null);
        });
    }

    [Test]
    public async Task A_page_should_be_hidden_while_an_ancestor_is_not_published()
    {
        await _site.SeedAsync();
        Content home = await PublishedPageAsync("home");
        Content section = await PublishedPageAsync("section", home);
        Content page = await PublishedPageAsync("page", section);
        IPublishedContentType contentType = _site.Documents.GetByKey(page.Key)!.ContentType;

        Publishing.Unpublish(home);
        await _site.Documents.RefreshMemoryCacheAsync(home.Key);
        IPublishedContent? hidden = _site.Documents.GetByKey(page.Key);
        bool cached = _site.Documents.TryGetCached(page.Key, preview: false, out _);
        IPublishedContent[] ofType = [.. _site.Documents.GetByContentType(contentType)];
        await _site.PublishAsync(home);
        IPublishedContent? shown = _site.Documents.GetByKey(page.Key);

        Assert.Multiple(() =>
        {
            Assert.That(hidden, Is.Null);
            Assert.That(cached, Is.False);
            Assert.That(ofType, Is.Empty);
            Assert.That(shown, Is.Not.Null);
        });
    }

    [Test]
    public async Task A_page_in_the_recycle_bin_should_not_be_served()
    {
        Content page = await PublishedPageAsync("hello");
        await _site.SeedAsync();
        page.Trashed = true;
        page.ParentId = Umbraco.Cms.Core.Constants.System.RecycleBinContent;

        await _site.Documents.RefreshMemoryCacheAsync(page.Key);
        IPublishedContent? afterTrashing = _site.Documents.GetByKey(page.Key);
        await _site.SeedAsync();
        IPublishedContent? afterSeeding = _site.Documents.GetByKey(page.Key);

        Assert.Multiple(() =>
        {
            Assert.That(afterTrashing, Is.Null);
            Assert.That(afterSeeding, Is.Null);
            Assert.That(_site.Documents.GetByKey(page.Key, preview: true), Is.Null);
        });
    }

    [Test]
    public async Task A_deleted_branch_should_be_gone()
    {
        await _site.SeedAsync();
        Content home = await PublishedPageAsync("home");
        Content page = await PublishedPageAsync("page", home);

        foreach (Content deleted in new[] { home, page })
        {
            _site.Stored.Delete(deleted);
            await _site.Documents.RemoveFromMemoryCacheAsync(deleted.Key);
        }

        Assert.Multiple(() =>
        {
            Assert.That(_site.Documents.GetByKey(home.Key), Is.Null);
            Assert.That(_site.Documents.GetByKey(page.Key), Is.Null);
            Assert.That(_site.Snapshots.Current.Documents.Keys, Is.Empty);
        });
    }

    [Test]
    public async Task Pages_of_a_changed_type_should_be_built_anew_and_others_left_alone()
    {
        ContentType otherType = _site.AddType("article", properties: "text");
        Content page = await PublishedPageAsync("hello");
        Content article = _site.AddPage(otherType);
        Publishing.Publish(article);
        await _site.SeedAsync();
        IPublishedContent pageBefore = _site.Documents.GetByKey(page.Key)!;
        IPublishedContent articleBefore = _site.Documents.GetByKey(article.Key)!;
        TestContentTypes.AddProperty(_type, "summary", ContentVariation.Nothing);

        _site.ContentTypes.ClearContentType(_type.Id);
        await _site.Documents.RebuildMemoryCacheByContentTypeAsync([_type.Id]);

        IPublishedContent pageAfter = _site.Documents.GetByKey(page.Key)!;
        Assert.Multiple(() =>
        {
            Assert.That(pageBefore.GetProperty("summary"), Is.Null);
            Assert.That(pageAfter.GetProperty("summary"), Is.Not.Null);
            Assert.That(Text(pageAfter), Is.EqualTo("hello"));
            Assert.That(_site.Documents.GetByKey(article.Key), Is.SameAs(articleBefore));
        });
    }

    [Test]
    public async Task Pages_should_be_of_the_new_type_when_a_reader_brings_the_old_one_back_before_the_rebuild()
    {
        Content page = await PublishedPageAsync("hello");
        await _site.SeedAsync();
        _site.ContentTypes.ClearContentType(_type.Id);
        _site.ContentTypes.Get(PublishedItemType.Content, _type.Id);
        TestContentTypes.AddProperty(_type, "summary", ContentVariation.Nothing);

        await _site.Documents.RebuildMemoryCacheByContentTypeAsync([_type.Id]);

        Assert.That(_site.Documents.GetByKey(page.Key)!.GetProperty("summary"), Is.Not.Null);
    }

    [Test]
    public async Task Changes_should_not_be_followed_before_the_snapshot_is_loaded()
    {
        Content page = await PublishedPageAsync("hello");

        IPublishedContent? beforeLoading = _site.Documents.GetByKey(page.Key);
        int readBeforeLoading = _site.Stored.KeysRead.Count;
        await _site.SeedAsync();

        Assert.Multiple(() =>
        {
            Assert.That(beforeLoading, Is.Null);
            Assert.That(readBeforeLoading, Is.Zero);
            Assert.That(_site.Documents.GetByKey(page.Key), Is.Not.Null);
        });
    }

    [Test]
    public async Task Several_pages_should_come_in_the_order_they_were_asked_for()
    {
        await _site.SeedAsync();
        Content one = await PublishedPageAsync("one");
        Content two = await PublishedPageAsync("two");

        IReadOnlyList<IPublishedContent> found = await _site.Documents.GetByKeysAsync([two.Key, Guid.NewGuid(), one.Key]);

        Assert.That(found.Select(Text), Is.EqualTo(new[] { "two", "one" }));
    }

    [Test]
    public async Task A_new_snapshot_should_end_the_lifetime_of_values_that_depend_on_content()
    {
        await _site.SeedAsync();
        IValueLifetimes lifetimes = _site.Snapshots;
        (object content, object schema) = (lifetimes.Content, lifetimes.Schema);

        await PublishedPageAsync("hello");

        Assert.Multiple(() =>
        {
            Assert.That(lifetimes.Content, Is.Not.SameAs(content));
            Assert.That(lifetimes.Schema, Is.SameAs(schema));
        });
    }

    private static string? Text(IPublishedContent? page) => page?.GetProperty("text")?.GetValue() as string;

    private async Task<Content> PublishedPageAsync(string text, Content? parent = null)
    {
        Content page = _site.AddPage(_type, text, parent);
        page.SetValue("text", text);
        await _site.PublishAsync(page);

        return page;
    }
}
