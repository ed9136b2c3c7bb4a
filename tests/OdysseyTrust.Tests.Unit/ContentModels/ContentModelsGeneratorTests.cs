using Microsoft.CodeAnalysis;

namespace OdysseyTrust.Tests.Unit.ContentModels;

[TestFixture]
public sealed class ContentModelsGeneratorTests
{
    private const string TextKey = "0cc0eba1-9960-42c9-bf9b-60e150b429ae";
    private const string SeoKey = "7a3c5d52-8d0c-4a4c-9f5e-0c7f1f1a1001";

    private static readonly (string, string) Text = DataType(TextKey, "Umbraco.TextBox");

    [Test]
    public void A_model_should_have_the_properties_of_its_type_when_a_view_uses_it()
    {
        (string, string)[] files = [Text, Type("newsPage", Property("pageTitle", TextKey, "Umbraco.TextBox"))];

        var models = GeneratedModels.From("class View { string? Show(OdysseyTrust.ContentModels.NewsPage page) => page.PageTitle; }", files);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(models.Diagnostics, Is.Empty);
            Assert.That(models.CompilerErrors, Is.Empty);
        }
    }

    [Test]
    public void The_build_should_break_when_a_view_uses_a_property_that_was_renamed()
    {
        (string, string)[] files = [Text, Type("newsPage", Property("headline", TextKey, "Umbraco.TextBox"))];

        var models = GeneratedModels.From("class View { string? Show(OdysseyTrust.ContentModels.NewsPage page) => page.PageTitle; }", files);

        Assert.That(models.CompilerErrors.Select(error => error.Id), Is.EqualTo(new[] { "CS1061" }));
    }

    [Test]
    public void A_model_should_have_the_properties_of_its_compositions_when_it_has_some()
    {
        (string, string)[] files =
        [
            Text,
            Type("seo", Property("metaTitle", TextKey, "Umbraco.TextBox"), key: SeoKey),
            Type("newsPage", string.Empty, compositions: $"<Composition Key=\"{SeoKey}\">seo</Composition>"),
        ];

        var models = GeneratedModels.From(
            "using OdysseyTrust.ContentModels; class View { string? Show(NewsPage page) => Title(page); string? Title(ISeo seo) => seo.MetaTitle; }",
            files);

        Assert.That(models.CompilerErrors, Is.Empty);
    }

    [TestCase("Umbraco.TrueFalse", "{}", "bool")]
    [TestCase("Umbraco.DropDown.Flexible", "{\"multiple\": true}", "IEnumerable<string>?")]
    [TestCase("Umbraco.DropDown.Flexible", "{\"multiple\": false}", "string?")]
    [TestCase("Umbraco.MultiNodeTreePicker", "{\"maxNumber\": 1}", "IPublishedContent?")]
    [TestCase("Umbraco.MultiNodeTreePicker", "{\"maxNumber\": 10}", "IEnumerable<IPublishedContent>?")]
    [TestCase("Umbraco.MediaPicker3", "{\"multiple\": false}", "MediaWithCrops?")]
    [TestCase("Umbraco.BlockList", "{}", "BlockListModel?")]
    [TestCase("Umbraco.RichText", "{}", "IHtmlEncodedString?")]
    [TestCase("Umbraco.DateOnly", "{}", "DateOnly?")]
    [TestCase("Umbraco.Label", "{\"umbracoDataValueType\": \"BIGINT\"}", "long")]
    [TestCase("Somebody.Elses", "{}", "object?")]
    public void A_property_should_have_the_type_that_its_editor_gives_when_it_is_configured(string editor, string configuration, string type)
    {
        (string, string)[] files = [DataType(TextKey, editor, configuration), Type("newsPage", Property("value", TextKey, editor))];

        var models = GeneratedModels.From(string.Empty, files);

        Assert.That(models.TypeOf("NewsPage", "Value"), Is.EqualTo(type));
    }

    [Test]
    public void The_place_should_be_named_when_a_file_is_damaged()
    {
        var models = GeneratedModels.From(string.Empty, ("uSync/v18/ContentTypes/news.config", "<ContentType Key=\"x\">\n  <Info>\n"));

        Diagnostic problem = models.Diagnostics.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(problem.Id, Is.EqualTo("OCT001"));
            Assert.That(problem.Location.GetLineSpan().Path, Is.EqualTo("uSync/v18/ContentTypes/news.config"));
            Assert.That(problem.Location.GetLineSpan().StartLinePosition.Line, Is.GreaterThanOrEqualTo(1));
        }
    }

    [Test]
    public void The_clash_should_be_reported_when_two_types_would_be_one_class()
    {
        var models = GeneratedModels.From(string.Empty, Type("newsPage", string.Empty), Type("news-Page", string.Empty, key: SeoKey));

        Assert.That(models.Diagnostics.Select(problem => problem.Id), Is.EqualTo(new[] { "OCT002" }));
    }

    [Test]
    public void The_property_should_be_reported_when_its_data_type_is_nowhere()
    {
        var models = GeneratedModels.From(string.Empty, Type("newsPage", Property("pageTitle", TextKey, "Umbraco.TextBox")));

        Assert.That(models.Diagnostics.Select(problem => problem.Id), Is.EqualTo(new[] { "OCT004" }));
    }

    [Test]
    public void Nothing_should_be_fetched_when_a_file_has_a_document_type()
    {
        var models = GeneratedModels.From(string.Empty, ("x.config", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><ContentType/>"));

        Assert.That(models.Diagnostics.Select(problem => problem.Id), Is.EqualTo(new[] { "OCT001" }));
    }

    private static (string, string) DataType(string key, string editor, string configuration = "{}") => (
        $"DataTypes/{key}.config",
        $"<DataType Key=\"{key}\" Alias=\"Text\" Level=\"1\"><Info><Name>Text</Name><EditorAlias>{editor}</EditorAlias></Info><Config><![CDATA[{configuration}]]></Config></DataType>");

    private static (string, string) Type(string alias, string properties, string key = "7a3c5d52-8d0c-4a4c-9f5e-0c7f1f1a1002", string compositions = "") => (
        $"ContentTypes/{alias.ToLowerInvariant()}.config",
        $"""
         <ContentType Key="{key}" Alias="{alias}" Level="1">
           <Info><Name>{alias}</Name><IsElement>false</IsElement><Compositions>{compositions}</Compositions></Info>
           <GenericProperties>{properties}</GenericProperties>
         </ContentType>
         """);

    private static string Property(string alias, string dataType, string editor) =>
        $"<GenericProperty><Key>{Guid.NewGuid()}</Key><Name>{alias}</Name><Alias>{alias}</Alias><Definition>{dataType}</Definition><Type>{editor}</Type></GenericProperty>";
}
