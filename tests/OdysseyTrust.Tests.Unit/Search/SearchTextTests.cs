using OdysseyTrust.Cms.Search.Analysis;
using OdysseyTrust.Cms.Search.Searching;

namespace OdysseyTrust.Tests.Unit.Search;

[TestFixture]
public sealed class SearchTextTests
{
    [TestCase("Thriving children’s schools", "thrive", "children", "school")]
    [TestCase("  Café  MENUS ", "cafe", "menu")]
    [TestCase("about us", "about", "us")]
    [TestCase("school AND (NOT \"school*\"~", "school", "and", "not")]
    [TestCase("")]
    [TestCase(null)]
    [TestCase("?!*")]
    public void Words_should_be_stems_when_a_visitor_types_them(string? typed, params string[] stems)
    {
        using EnglishTextAnalyzer analyzer = new();

        SearchText text = SearchText.Parse(typed, analyzer);

        Assert.That(text.Stems, Is.EqualTo(stems));
    }

    [Test]
    public void A_query_should_be_cut_when_no_person_would_type_it()
    {
        using EnglishTextAnalyzer analyzer = new();
        string typed = string.Concat(Enumerable.Range(0, 10_000).Select(number => $"w{number} "));

        SearchText text = SearchText.Parse(typed, analyzer);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.Text, Has.Length.LessThanOrEqualTo(200));
            Assert.That(text.Stems, Has.Count.LessThanOrEqualTo(24));
        }
    }
}
