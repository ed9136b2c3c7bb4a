using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace OdysseyTrust.Tests.Integration.PublishedContent;

/// <summary>What visitors see while editors work, on the whole site with its database.</summary>
[TestFixture]
public class PublishedContentTests
{
    private TemporaryFolder _sync = null!;
    private SiteApplication _site = null!;
    private TestPages _pages = null!;
    private ContentType _type = null!;

    private IPublishedContentCache Published => Get<IPublishedContentCache>();

    private IContentService ContentService => Get<IContentService>();

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        // The site writes changed types back to its sync folder, which must not be the repository's.
        _sync = new TemporaryFolder();
        _site = await new SiteApplication(new Dictionary<string, string?> { ["OdysseyTrust:SyncPath"] = _sync.Path }).StartAsync();
        _pages = new TestPages(_site.Services);
        _type = await _pages.AddTypeAsync("testPage");
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _site.DisposeAsync();
        _sync.Dispose();
    }

    [Test]
    public void A_published_page_and_its_children_should_be_read_without_the_database()
    {
        IContent parent = _pages.AddPublished(_type, "parent");
        _pages.AddPublished(_type, "child", parent);
        using DatabaseCommands commands = new();

        IPublishedContent page = Published.GetById(parent.Key)!;
        string?[] texts = [Text(page), .. Children(page).Select(Text)];
        int forVisitors = commands.Count;
        ContentService.GetById(parent.Key);

        Assert.Multiple(() =>
        {
            Assert.That(texts, Is.EqualTo(new[] { "parent", "child" }));
            Assert.That(forVisitors, Is.Zero);
            Assert.That(commands.Count, Is.Positive, "a read of the database is heard");
        });
    }

    [Test]
    public void A_new_text_should_be_there_when_publish_returns_and_not_when_it_is_only_saved()
    {
        IContent page = _pages.AddPublished(_type, "first");
        page.SetValue("text", "second");
        ContentService.Save(page);

        string? saved = Text(Published.GetById(page.Key));
        string? preview = Text(Published.GetById(preview: true, page.Key));
        _pages.Publish(page);
        string? published = Text(Published.GetById(page.Key));

        Assert.Multiple(() =>
        {
            Assert.That(saved, Is.EqualTo("first"));
            Assert.That(preview, Is.EqualTo("second"));
            Assert.That(published, Is.EqualTo("second"));
        });
    }

    [Test]
    public void A_branch_should_disappear_with_its_root_and_come_back_with_it()
    {
        IContent root = _pages.AddPublished(_type, "root");
        IContent section = _pages.AddPublished(_type, "section", root);
        IContent page = _pages.AddPublished(_type, "page", section);

        ContentService.Unpublish(root);
        bool[] unpublished = Visible(root, section, page);
        _pages.Publish(ContentService.GetById(root.Key)!);
        bool[] published = Visible(root, section, page);

        Assert.Multiple(() =>
        {
            Assert.That(unpublished, Is.EqualTo(new[] { false, false, false }));
            Assert.That(published, Is.EqualTo(new[] { true, true, true }));
        });
    }

    [Test]
    public void A_branch_should_follow_its_root_into_the_recycle_bin_and_out_of_it()
    {
        IContent root = _pages.AddPublished(_type, "root");
        IContent page = _pages.AddPublished(_type, "page", root);

        ContentService.MoveToRecycleBin(ContentService.GetById(root.Key)!);
        bool[] trashed = Visible(root, page);
        ContentService.Move(ContentService.GetById(root.Key)!, Constants.System.Root);
        _pages.Publish(ContentService.GetById(root.Key)!);
        _pages.Publish(ContentService.GetById(page.Key)!);
        bool[] restored = Visible(root, page);
        ContentService.Delete(ContentService.GetById(root.Key)!);
        bool[] deleted = Visible(root, page);

        Assert.Multiple(() =>
        {
            Assert.That(trashed, Is.EqualTo(new[] { false, false }));
            Assert.That(restored, Is.EqualTo(new[] { true, true }));
            Assert.That(deleted, Is.EqualTo(new[] { false, false }));
        });
    }

    [Test]
    public void A_moved_branch_should_be_found_in_its_new_place()
    {
        IContent here = _pages.AddPublished(_type, "here");
        IContent there = _pages.AddPublished(_type, "there");
        IContent section = _pages.AddPublished(_type, "section", here);
        IContent page = _pages.AddPublished(_type, "page", section);

        ContentService.Move(ContentService.GetById(section.Key)!, there.Id);

        IPublishedContent moved = Published.GetById(page.Key)!;
        Assert.Multiple(() =>
        {
            Assert.That(moved.Path, Is.EqualTo($"-1,{there.Id},{section.Id},{page.Id}"));
            Assert.That(Children(Published.GetById(there.Key)!).Select(child => child.Key), Is.EqualTo(new[] { section.Key }));
            Assert.That(Children(Published.GetById(here.Key)!), Is.Empty);
        });
    }

    [Test]
    public void Children_should_come_in_the_order_that_an_editor_gives_them()
    {
        IContent parent = _pages.AddPublished(_type, "parent");
        IContent[] children = [.. new[] { "one", "two", "three" }.Select(text => _pages.AddPublished(_type, text, parent))];

        ContentService.Sort([children[2].Id, children[0].Id, children[1].Id]);

        Assert.That(Children(Published.GetById(parent.Key)!).Select(Text), Is.EqualTo(new[] { "three", "one", "two" }));
    }

    [Test]
    public async Task Pages_should_have_a_property_once_it_is_added_to_their_type()
    {
        ContentType type = await _pages.AddTypeAsync("growingPage");
        IContent page = _pages.AddPublished(type, "kept");
        IPublishedContent before = Published.GetById(page.Key)!;

        ContentType grown = (ContentType)Get<IContentTypeService>().Get(type.Key)!;
        await _pages.AddPropertyAsync(grown, "summary");
        await Get<IContentTypeService>().UpdateAsync(grown, Constants.Security.SuperUserKey);

        IPublishedContent after = Published.GetById(page.Key)!;
        Assert.Multiple(() =>
        {
            Assert.That(before.GetProperty("summary"), Is.Null);
            Assert.That(after.GetProperty("summary"), Is.Not.Null);
            Assert.That(Text(after), Is.EqualTo("kept"));
        });
    }

    [Test]
    public async Task A_culture_should_be_public_once_it_is_published()
    {
        await Get<ILanguageService>().CreateAsync(new Language("cy-GB", "Welsh"), Constants.Security.SuperUserKey);
        ContentType type = await _pages.AddTypeAsync("variantPage", ContentVariation.Culture);
        IContent page = ContentService.Create("page", Constants.System.Root, type.Alias);
        page.SetCultureName("Hello", "en-GB");
        page.SetCultureName("Helo", "cy-GB");
        page.SetValue("text", "hello", "en-GB");
        page.SetValue("text", "helo", "cy-GB");
        ContentService.Save(page);

        _pages.Publish(page, "en-GB");
        IPublishedContent english = Published.GetById(page.Key)!;
        _pages.Publish(page, "cy-GB");
        IPublishedContent both = Published.GetById(page.Key)!;

        Assert.Multiple(() =>
        {
            Assert.That(english.Cultures.Keys, Is.EqualTo(new[] { "en-GB" }));
            Assert.That(english.GetProperty("text")!.GetValue("cy-GB"), Is.Null.Or.Empty);
            Assert.That(both.Cultures.Keys, Is.EquivalentTo(new[] { "en-GB", "cy-GB" }));
            Assert.That(both.Cultures["cy-GB"].Name, Is.EqualTo("Helo"));
            Assert.That(both.GetProperty("text")!.GetValue("cy-GB"), Is.EqualTo("helo"));
        });
    }

    [Test]
    public async Task A_snapshot_that_followed_the_editors_should_be_the_one_that_is_loaded_afterwards()
    {
        IContent[] pages = [.. Enumerable.Range(0, 12).Select(number => _pages.AddPublished(_type, $"page {number}"))];
        Random random = new(20260711);
        for (int change = 0; change < 60; change++)
        {
            Change(random, ContentService.GetById(pages[random.Next(pages.Length)].Key)!, pages);
        }

        string[] followed = Describe(pages);
        await Get<IDatabaseCacheRebuilder>().RebuildAsync(useBackgroundThread: false);

        Assert.That(followed, Is.EqualTo(Describe(pages)));
    }

    private static string? Text(IPublishedContent? page) => page?.GetProperty("text")?.GetValue() as string;

    private T Get<T>()
        where T : notnull => _site.Services.GetRequiredService<T>();

    private bool[] Visible(params IContent[] pages) => [.. pages.Select(page => Published.GetById(page.Key) is not null)];

    private IPublishedContent[] Children(IPublishedContent page)
        => [.. page.Children(Get<IDocumentNavigationQueryService>(), Get<IPublishedContentStatusFilteringService>())];

    private string[] Describe(IContent[] pages)
        => [.. pages.Select(page => Published.GetById(page.Key)).Select(page => $"{page?.Name} {page?.Path} {page?.SortOrder} {Text(page)}")];

    private void Change(Random random, IContent page, IContent[] pages)
    {
        IContent other = ContentService.GetById(pages[random.Next(pages.Length)].Key)!;
        switch (random.Next(5))
        {
            case 0 when !page.Trashed:
                page.Name = $"name {random.Next()}";
                page.SetValue("text", $"text {random.Next()}");
                ContentService.Save(page);
                ContentService.Publish(page, ["*"]);
                break;
            case 1 when !page.Trashed:
                ContentService.Unpublish(page);
                break;
            case 2 when !page.Trashed:
                ContentService.MoveToRecycleBin(page);
                break;
            case 3 when page.Trashed:
                ContentService.Move(page, Constants.System.Root);
                break;
            case 4 when !page.Trashed && !other.Trashed && !$"{other.Path},".Contains($",{page.Id},", StringComparison.Ordinal):
                ContentService.Move(page, other.Id);
                break;
        }
    }
}
