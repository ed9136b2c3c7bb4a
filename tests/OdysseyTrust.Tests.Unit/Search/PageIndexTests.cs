using Lucene.Net.Documents;
using Lucene.Net.Search;
using Microsoft.Extensions.Logging.Abstractions;
using OdysseyTrust.Cms.Search.Analysis;
using OdysseyTrust.Cms.Search.Indexing;
using OdysseyTrust.Cms.Search.Searching;

namespace OdysseyTrust.Tests.Unit.Search;

[TestFixture]
public sealed class PageIndexTests
{
    private string _root;
    private EnglishTextAnalyzer _analyzer;
    private PageIndex _index;

    [SetUp]
    public void SetUp()
    {
        _root = Directory.CreateTempSubdirectory("odyssey-search-").FullName;
        _analyzer = new EnglishTextAnalyzer();
        _index = Open();
    }

    [TearDown]
    public void TearDown()
    {
        _index.Dispose();
        _analyzer.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [Test]
    public void A_page_should_be_above_another_when_the_word_is_in_its_title()
    {
        _index.Rebuild([[Page("body", "Our schools", "A uniform is worn. The uniform is blue. Uniform, uniform."), Page("title", "Uniform", "What to wear.")]]);

        string[] found = Search("uniforms");

        Assert.That(found, Is.EqualTo(new[] { "title", "body" }));
    }

    [Test]
    public void A_page_should_be_above_another_when_the_words_stand_together()
    {
        string filler = string.Concat(Enumerable.Repeat("the school day is long ", 10));
        _index.Rebuild([[Page("apart", "One", $"Term {filler} dates."), Page("together", "Two", $"Term dates {filler}.")]]);

        string[] found = Search("term dates");

        Assert.That(found, Is.EqualTo(new[] { "together", "apart" }));
    }

    [Test]
    public void A_page_should_not_be_found_when_it_is_in_another_culture()
    {
        _index.Rebuild([[Page("da", "Skole", "school", "da"), Page("en", "School", "school", "en-gb"), Page("all", "Any", "school")]]);

        string[] found = Search("school", "en-GB");

        Assert.That(found, Is.EquivalentTo(new[] { "en", "all" }));
    }

    [Test]
    public void Nothing_should_be_there_to_open_when_no_index_was_built()
    {
        bool opened = _index.TryOpen();

        Assert.That(opened, Is.False);
    }

    [Test]
    public void An_index_should_be_found_again_when_the_site_starts_anew()
    {
        _index.Rebuild([[Page("one", "One", "school")]]);
        _index.Update(open => open.Add([Page("two", "Two", "school")]));
        _index.Dispose();
        _index = Open();

        bool opened = _index.TryOpen();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(opened, Is.True);
            Assert.That(Search("school"), Is.EquivalentTo(new[] { "one", "two" }));
        }
    }

    [Test]
    public void A_damaged_index_should_be_built_anew_when_a_file_is_cut_short([Values(".cfs", ".si", "segments_")] string file)
    {
        _index.Rebuild([[Page("one", "One", "school")]]);
        _index.Dispose();
        string damaged = Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories).First(path => path.Contains(file, StringComparison.Ordinal));
        File.WriteAllBytes(damaged, File.ReadAllBytes(damaged)[..10]);
        _index = Open();

        bool opened = _index.TryOpen();
        _index.Rebuild([[Page("anew", "Anew", "school")]]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(opened, Is.False);
            Assert.That(Search("school"), Is.EqualTo(new[] { "anew" }));
        }
    }

    [Test]
    public void Half_a_build_should_not_be_opened_when_the_site_was_killed_while_building()
    {
        _index.Rebuild([[Page("old", "Old", "school")]]);
        Assert.That(
            () => _index.Rebuild(Broken()),
            Throws.InvalidOperationException);
        _index.Dispose();
        _index = Open();

        _index.TryOpen();

        Assert.That(Search("school"), Is.EqualTo(new[] { "old" }));

        static IEnumerable<IReadOnlyCollection<Document>> Broken()
        {
            yield return [Page("half", "Half", "school")];
            throw new InvalidOperationException("The power went.");
        }
    }

    [Test]
    public void A_branch_should_be_gone_when_its_top_is_deleted()
    {
        _index.Rebuild([[Page("top", "Top", "school", path: [1]), Page("below", "Below", "school", path: [1, 2]), Page("beside", "Beside", "school", path: [3])]]);

        _index.Update(open => open.Delete(PageIndex.Branch(1)));

        Assert.That(Search("school"), Is.EqualTo(new[] { "beside" }));
    }

    [Test]
    public void Every_search_should_see_a_whole_index_when_it_is_rebuilt_meanwhile()
    {
        Document[] pages = [.. Enumerable.Range(0, 20).Select(number => Page($"p{number}", "School", "school"))];
        _index.Rebuild([pages]);
        using CancellationTokenSource done = new();
        Task<int[]> searches = Task.Run(() =>
        {
            List<int> counts = [];
            while (!done.IsCancellationRequested)
            {
                counts.Add(Search("school").Length);
            }

            return counts.ToArray();
        });

        for (int rebuild = 0; rebuild < 10; rebuild++)
        {
            _index.Rebuild([pages]);
        }

        done.Cancel();
        Assert.That(searches.Result, Is.All.EqualTo(20));
    }

    [Test]
    public void Nobody_should_wait_or_lose_a_page_when_it_is_published_while_the_index_is_rebuilt()
    {
        _index.Rebuild([[Page("old", "Old", "school")]]);
        string[] seen = [];
        bool rebuilding = false;

        _index.Rebuild(Pages());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rebuilding, Is.True);
            Assert.That(seen, Is.EquivalentTo(new[] { "old", "new" }));
            Assert.That(Search("school"), Is.EquivalentTo(new[] { "old", "new" }));
            Assert.That(_index.IsRebuilding, Is.False);
        }

        IEnumerable<IReadOnlyCollection<Document>> Pages()
        {
            yield return [Page("old", "Old", "school")];
            Assert.That(Task.Run(() => _index.Update(open => open.Add([Page("new", "New", "school")]))).Wait(TimeSpan.FromSeconds(30)), Is.True);
            rebuilding = _index.IsRebuilding;
            seen = Search("school");
        }
    }

    [TestCase("title:uniforms AND __Key:one", "one")]
    [TestCase("__Culture:en-gb", "two")]
    [TestCase("uniform) AND", "one", "two")]
    [TestCase("/uniform(/", "one", "two")]
    public void Pages_should_be_found_when_those_who_look_after_the_index_ask(string query, params string[] expected)
    {
        _index.Rebuild([[Page("one", "Uniform", "school"), Page("two", "Uniform and", "school", "en-gb"), Page("three", "School", "day")]]);

        string[] found = _index.Search(searcher =>
            searcher.Search(IndexQuery.Parse(query, _analyzer), 100).ScoreDocs.Select(hit => searcher.Doc(hit.Doc).Get(FieldNames.Key)).ToArray());

        Assert.That(found, Is.EquivalentTo(expected));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool No_query_should_make_a_search_fail_when_it_is_odd(FsCheck.NonNull<string> typed)
    {
        using EnglishTextAnalyzer analyzer = new();

        return IndexQuery.Parse(typed.Get, analyzer) is not null;
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool No_text_should_make_a_search_fail_when_it_is_odd(string? typed)
    {
        using EnglishTextAnalyzer analyzer = new();

        SearchText text = SearchText.Parse(typed, analyzer);

        return text.Stems.Count == 0 || PageQuery.Create(text.Stems, null).ToString().Length > 0;
    }

    private static Document Page(string key, string title, string body, string culture = "", int[]? path = null)
    {
        Document page =
        [
            new StringField(FieldNames.Key, key, Field.Store.YES),
            new StringField(FieldNames.Culture, culture, Field.Store.NO),
            new TextField(FieldNames.Title, title, Field.Store.YES),
            new TextField(FieldNames.Body, body, Field.Store.YES),
        ];
        foreach (int id in path ?? [])
        {
            page.Add(new StringField(FieldNames.Path, id.ToString(System.Globalization.CultureInfo.InvariantCulture), Field.Store.NO));
        }

        return page;
    }

    private PageIndex Open() => new(new IndexFolder(Path.Combine(_root, "index")), _analyzer, NullLogger<PageIndex>.Instance);

    private string[] Search(string typed, string? culture = null) => _index.Search(searcher =>
    {
        Query query = PageQuery.Create(SearchText.Parse(typed, _analyzer).Stems, culture);
        return searcher.Search(query, 100).ScoreDocs.Select(hit => searcher.Doc(hit.Doc).Get(FieldNames.Key)).ToArray();
    });
}
