using OdysseyTrust.Cms.PropertyEditors.RichText.Indexing;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Indexing;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class IndexValueTests : IDisposable
{
    private static readonly Guid BlockType = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid Block = Guid.Parse("bbbbbbbb-0000-4000-8000-000000000001");

    private readonly EditorComposition _composition = new();

    public void Dispose() => _composition.Dispose();

    [TestCase("<p>One</p><p>two</p>", "One two")]
    [TestCase("<p>wo<b>r</b>d</p>", "word")]
    [TestCase("<ul><li>a</li><li>b &amp; c</li></ul><script>x()</script>", "a b & c")]
    public void Words_are_taken_out_of_markup(string markup, string expected)
        => Assert.That(MarkupWords.Read(markup), Is.EqualTo(expected));

    [Test]
    public void The_words_within_blocks_are_indexed_and_what_is_no_word_is_not()
    {
        IEnumerable<IndexValue> values = Index(Blocks(
            ("heading", null, "\"Our vision\""),
            ("text", null, """{"markup":"<p>For <b>children</b></p>"}"""),
            ("isBig", null, "1")));

        Assert.That(values.Single().Values, Is.EqualTo(new[] { $"Our vision{Environment.NewLine}For children" }));
    }

    [Test]
    public void Words_of_a_culture_are_indexed_for_it()
    {
        IndexValue[] values = [.. Index(Blocks(("heading", "en-GB", "\"Vision\""), ("heading", "cy-GB", "\"Gweledigaeth\"")))];

        Assert.That(
            values.Select(value => (value.Culture, value.Values.Single())),
            Is.EquivalentTo(new (string?, object?)[] { ("en-GB", "Vision"), ("cy-GB", "Gweledigaeth") }));
    }

    [Test]
    public void A_block_that_is_not_shown_is_not_found()
    {
        string blocks = Blocks(("heading", null, "\"Our vision\"")).Replace("\"expose\":[{", "\"expose\":[],\"was\":[{", StringComparison.Ordinal);

        Assert.That(Index(blocks), Is.Empty);
    }

    [Test]
    public void Rich_text_gives_its_words_and_beside_them_its_markup()
    {
        IDataEditor editor = _composition.Editors[Constants.PropertyEditors.Aliases.RichText]!;

        IndexValue[] values = [.. Index(editor, """{"markup":"<p>For children</p>","blocks":null}""")];

        Assert.Multiple(() =>
        {
            Assert.That(values.Select(value => value.FieldName), Is.EqualTo(new[] { "property", "__Raw_property" }));
            Assert.That(values.Select(value => value.Values.Single()), Is.EqualTo(new[] { "For children", "<p>For children</p>" }));
        });
    }

    [TestCase(Constants.PropertyEditors.Aliases.DateOnly, "2026-07-01")]
    [TestCase(Constants.PropertyEditors.Aliases.TimeOnly, "17:00:00")]
    [TestCase(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, "2026-07-01T17:00:00Z")]
    public void Dates_are_indexed_so_that_they_sort(string alias, string expected)
    {
        IEnumerable<IndexValue> values = Index(
            _composition.Editors[alias]!, """{"date":"2026-07-01T18:00:00+01:00","timeZone":"Europe/London"}""");

        Assert.That(values.Single().Values, Is.EqualTo(new[] { expected }));
    }

    private static string Blocks(params (string Alias, string? Culture, string Json)[] values)
    {
        IEnumerable<string> stored = values.Select(value =>
            $$"""{"alias":"{{value.Alias}}","culture":{{(value.Culture is null ? "null" : $"\"{value.Culture}\"")}},"value":{{value.Json}} }""");

        return $$"""
            {"layout":{"Umbraco.BlockList":[{"contentKey":"{{Block}}"}]},
             "contentData":[{"contentTypeKey":"{{BlockType}}","key":"{{Block}}","values":[{{string.Join(',', stored)}}]}],
             "settingsData":[],"expose":[{"contentKey":"{{Block}}","culture":null}]}
            """;
    }

    private static IEnumerable<IndexValue> Index(IDataEditor editor, string stored, Dictionary<Guid, IContentType>? types = null)
    {
        Property property = editor.Of(stored);
        property.PublishValues();

        return editor.PropertyIndexValueFactory.GetIndexValues(property, null, null, published: true, [], types ?? []);
    }

    private IEnumerable<IndexValue> Index(string blocks)
        => Index(
            _composition.Editors[Constants.PropertyEditors.Aliases.BlockList]!,
            blocks,
            new Dictionary<Guid, IContentType>
            {
                [BlockType] = ElementTypes.Of(
                    BlockType,
                    "card",
                    ContentVariation.Nothing,
                    Properties.Type(Constants.PropertyEditors.Aliases.TextBox, "heading", ValueStorageType.Nvarchar),
                    Properties.Type(Constants.PropertyEditors.Aliases.RichText, "text"),
                    Properties.Type(Constants.PropertyEditors.Aliases.Boolean, "isBig", ValueStorageType.Integer)),
            });
}
