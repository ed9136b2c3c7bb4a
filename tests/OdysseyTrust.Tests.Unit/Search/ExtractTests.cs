using OdysseyTrust.Cms.Search;
using OdysseyTrust.Cms.Search.Analysis;
using OdysseyTrust.Cms.Search.Searching;

namespace OdysseyTrust.Tests.Unit.Search;

[TestFixture]
public sealed class ExtractTests
{
    private EnglishTextAnalyzer _analyzer;

    [SetUp]
    public void SetUp() => _analyzer = new EnglishTextAnalyzer();

    [TearDown]
    public void TearDown() => _analyzer.Dispose();

    [Test]
    public void Every_form_of_a_word_should_be_highlighted_when_its_stem_is_searched_for()
    {
        IReadOnlyList<ExtractSegment> extract = Extract.Of("Schools will be safe. Each school's family is glad.", ["school"], _analyzer);

        Assert.That(
            extract.Where(segment => segment.Highlighted).Select(segment => segment.Text),
            Is.EqualTo(new[] { "Schools", "school's" }));
    }

    [Test]
    public void The_part_with_most_of_the_words_should_be_shown_when_the_text_is_long()
    {
        string body = $"uniform {new string('x', 400)} the uniform policy of Oakwood {string.Concat(Enumerable.Repeat(" lorem", 100))}";

        IReadOnlyList<ExtractSegment> extract = Extract.Of(body, ["uniform", "polici", "oakwood"], _analyzer);

        Assert.That(
            extract.Where(segment => segment.Highlighted).Select(segment => segment.Text),
            Is.EqualTo(new[] { "uniform", "policy", "Oakwood" }));
    }

    [Test]
    public void The_beginning_should_be_shown_when_no_word_stands_in_the_text()
    {
        IReadOnlyList<ExtractSegment> extract = Extract.Of("Our children thrive.", ["vacanc"], _analyzer);

        Assert.That(extract, Is.EqualTo(new[] { new ExtractSegment("Our children thrive.", Highlighted: false) }));
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool An_extract_should_be_a_short_piece_of_the_text_when_it_is_put_together_again(string? body, byte word)
    {
        string text = string.Join(' ', (body ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        using EnglishTextAnalyzer analyzer = new();
        string[] stems = [.. analyzer.Tokens(text).Skip(word).Take(2).Select(token => token.Stem)];

        IReadOnlyList<ExtractSegment> extract = Extract.Of(text, stems, analyzer);

        string shown = string.Concat(extract.Select(segment => segment.Text)).Trim('…');
        return text.Contains(shown, StringComparison.Ordinal) && shown.Length <= 500;
    }
}
