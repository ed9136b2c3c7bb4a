using System.Linq.Expressions;
using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using static OdysseyTrust.Tests.Integration.Persistence.Support.ContentSite;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OdysseyTrust.Tests.Integration.Persistence.Contents;

public sealed class DocumentQueryTests
{
    private ContentSite _site = null!;

    [SetUp]
    public void StartSite() => _site = new ContentSite();

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task Children_should_be_paged_without_a_gap_or_a_repeat()
    {
        ContentType type = await _site.TypeAsync("page");
        IContent[] saved = [.. Enumerable.Range(0, 7).Select(number => _site.Save(type, $"Page {number}"))];

        int[] read = [.. Enumerable.Range(0, 4).SelectMany(page => _site.Contents
            .GetPagedChildren(Constants.System.Root, page, 2, out long total, null, null, Ordering.By("published"))
            .Select(content => content.Id))];

        Assert.That(read, Is.EqualTo(saved.Select(content => content.Id)));
    }

    [TestCase("name", new[] { "alpha", "Beta", "gamma" })]
    [TestCase("Name", new[] { "alpha", "Beta", "gamma" })]
    [TestCase("createDate", new[] { "Beta", "gamma", "alpha" })]
    [TestCase("updateDate", new[] { "gamma", "alpha", "Beta" })]
    [TestCase("sortOrder", new[] { "Beta", "gamma", "alpha" })]
    [TestCase("published", new[] { "Beta", "alpha", "gamma" })]
    [TestCase("contentTypeAlias", new[] { "Beta", "alpha", "gamma" })]
    [TestCase("owner", new[] { "Beta", "gamma", "alpha" })]
    [TestCase("updater", new[] { "Beta", "gamma", "alpha" })]
    public async Task Documents_should_be_sorted_by_a_field_of_the_system(string field, string[] expected)
    {
        ContentType type = await _site.TypeAsync("a", "text");
        ContentType other = await _site.TypeAsync("b");
        IContent beta = _site.Save(type, "Beta");
        IContent gamma = _site.Save(other, "gamma");
        _site.Save(type, "alpha");
        _site.Publish(gamma);
        beta.SetValue("text", "later");
        _site.Contents.Save(beta);
        if (field == "updateDate")
        {
            _site.Damage("UPDATE ContentVersions SET Date = '2026-01-01' WHERE Name = 'gamma'");
        }

        Assert.That(Names(Ordering.By(field)), Is.EqualTo(expected));
    }

    [Test]
    public async Task Documents_of_several_types_should_be_sorted_by_a_property_that_each_has()
    {
        var properties = new[]
        {
            ("date", Aliases.DateTime, ContentVariation.Nothing), ("rank", Aliases.Integer, ContentVariation.Nothing), ("word", Aliases.TextBox, ContentVariation.Nothing),
        };
        ContentType news = await _site.TypeAsync("news", ContentVariation.Nothing, properties);
        ContentType events = await _site.TypeAsync("events", ContentVariation.Nothing, properties);
        _site.Save(news, "One", null, ("date", new DateTime(2026, 1, 2)), ("rank", 9), ("word", "b"));
        _site.Save(events, "Two", null, ("date", new DateTime(2025, 12, 31)), ("rank", 10), ("word", "C"));
        _site.Save(news, "Three", null, ("date", new DateTime(2026, 1, 10)), ("rank", 1), ("word", "a"));

        Assert.Multiple(() =>
        {
            Assert.That(Names(Ordering.By("date", isCustomField: true)), Is.EqualTo(["Two", "One", "Three"]));
            Assert.That(Names(Ordering.By("rank", isCustomField: true)), Is.EqualTo(["Three", "One", "Two"]));
            Assert.That(Names(Ordering.By("word", Direction.Descending, isCustomField: true)), Is.EqualTo(["Two", "One", "Three"]));
            Assert.That(Names(Ordering.By("none", isCustomField: true)), Is.EqualTo(["One", "Two", "Three"]));
        });
    }

    [Test]
    public async Task Documents_should_be_sorted_and_found_by_their_name_and_values_in_a_culture()
    {
        await _site.AddWelshAsync();
        ContentType type = await _site.TypeAsync(
            "page", ContentVariation.Culture, ("word", Aliases.TextBox, ContentVariation.Culture), ("shared", Aliases.TextBox, ContentVariation.Nothing));
        Page(type, "Apple", "ddraig", "z", "2");
        Page(type, "Bread", "Cath", "y", "1");

        Assert.Multiple(() =>
        {
            Assert.That(Names(Ordering.By("name")), Is.EqualTo(["Apple", "Bread"]));
            Assert.That(Names(Ordering.By("name", culture: Welsh)), Is.EqualTo(["Bread", "Apple"]));
            Assert.That(Names(Ordering.By("word", culture: Welsh, isCustomField: true)), Is.EqualTo(["Bread", "Apple"]));
            Assert.That(Names(Ordering.By("shared", culture: Welsh, isCustomField: true)), Is.EqualTo(["Bread", "Apple"]));
            Assert.That(Names(Ordering.By("name", culture: Welsh), content => content.Name!.Contains("cat")), Is.EqualTo(["Bread"]));
            Assert.That(Names(Ordering.By("name"), content => content.Name!.Contains("cat")), Is.Empty);
        });
    }

    [Test]
    public async Task An_item_should_count_as_published_in_a_culture_only_where_it_is()
    {
        await _site.AddWelshAsync();
        ContentType type = await _site.TypeAsync("page", ContentVariation.Culture);
        ContentType plain = await _site.TypeAsync("plain");
        Content both = Page(type, "Both", "Dau");
        _site.Publish(Page(type, "English", "Saesneg"), English);
        _site.Publish(both, English, Welsh);
        _site.Publish(plain, "Plain");
        _site.Save(plain, "Draft");

        Assert.That(Names(Ordering.By("published", Direction.Descending, Welsh)), Is.EqualTo(["Both", "Plain", "English", "Draft"]));
    }

    [Test]
    public async Task A_filter_should_narrow_what_is_counted_and_read()
    {
        ContentType type = await _site.TypeAsync("page");
        foreach (string name in (string[])["School one", "School two", "Trust"])
        {
            _site.Save(type, name);
        }

        var children = _site.Contents.GetPagedChildren(
            Constants.System.Root, 0, 1, out long total, null, Filter(content => content.Name!.Contains("SCHOOL")), Ordering.By("name"));

        Assert.That(children.Select(content => content.Name), Is.EqualTo(["School one"]));
        Assert.That(total, Is.EqualTo(2));
    }

    [Test]
    public async Task Documents_should_be_read_by_their_types()
    {
        ContentType one = await _site.TypeAsync("one");
        ContentType two = await _site.TypeAsync("two");
        _site.Save(one, "A");
        _site.Save(two, "B");

        string?[] ofOne = [.. _site.Contents.GetPagedOfType(one.Id, 0, 10, out _, null!).Select(content => content.Name)];
        string?[] ofBoth = [.. _site.Contents.GetPagedOfTypes([one.Id, two.Id], 0, 10, out long total, null).Select(content => content.Name)];

        Assert.That(ofOne, Is.EqualTo(["A"]));
        Assert.That(ofBoth, Is.EquivalentTo(["A", "B"]));
        Assert.That((total, _site.Contents.Count("one")), Is.EqualTo((2, 1)));
    }

    [Test]
    public void Sorting_by_what_is_not_there_should_say_so() =>
        Assert.That(() => Names(Ordering.By("colour")), Throws.TypeOf<NotSupportedException>().With.Message.Contains("colour"));

    private Content Page(IContentType type, string english, string welsh, string? word = null, string? shared = null)
    {
        Content page = new(english, Constants.System.Root, type);
        page.SetCultureName(english, English);
        page.SetCultureName(welsh, Welsh);
        if (word is not null)
        {
            page.SetValue("word", word, Welsh);
            page.SetValue("shared", shared);
        }

        _site.Contents.Save(page);
        return page;
    }

    private IQuery<IContent> Filter(Expression<Func<IContent, bool>> condition) =>
        _site.Get<ICoreScopeProvider>().CreateQuery<IContent>().Where(condition);

    private string?[] Names(Ordering ordering, Expression<Func<IContent, bool>>? filter = null) =>
    [
        .. _site.Contents
            .GetPagedChildren(Constants.System.Root, 0, 10, out _, null, filter is null ? null : Filter(filter), ordering)
            .Select(content => content.Name),
    ];
}
