using OdysseyTrust.Cms.PropertyEditors.RichText;
using OdysseyTrust.Cms.PropertyEditors.Sanitizing;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.RichText;

public sealed class RichTextValueConverterTests
{
    private static readonly Guid BlockType = Guid.Parse("aaaaaaaa-0000-0000-0000-000000000001");
    private static readonly Guid Block = Guid.Parse("bbbbbbbb-0000-0000-0000-000000000001");

    private readonly RichTextValueConverter _converter;

    public RichTextValueConverterTests()
    {
        PublishedBlockServices services = new(new FakeBlockElements(FakeElement.Type(BlockType, "quote")));
        _converter = new RichTextValueConverter(Json.Serializer, new RichTextSanitizer(), services.Elements, services.Items, PublishedBlockServices.Renderer());
    }

    [TestCase("""{"markup":"<p>Hi</p>","blocks":{ } }""", "<p>Hi</p>")]
    [TestCase("<p>Hi</p>", "<p>Hi</p>")]
    [TestCase("""{"markup":"<p onclick=\"x()\">Hi<script>x()</script></p>","blocks":null}""", "<p>Hi</p>")]
    [TestCase("""<a type="document" href="/{localLink:9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1}" title="T">About</a>""", """<a href="/about-us/" title="T">About</a>""")]
    [TestCase("""<a href="/{localLink:umb://document/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1}#team">About</a>""", """<a href="/about-us/#team">About</a>""")]
    [TestCase("""<a type="media" href="/{localLink:9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1}">Hall</a>""", """<a href="/media/hall.jpg">Hall</a>""")]
    [TestCase("""<img data-udi="umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1" src="?rmode=max&amp;width=500" alt="Hall">""", """<img src="/media/hall.jpg?rmode=max&amp;width=500" alt="Hall">""")]
    public void Rich_text_is_given_as_html_that_visitors_can_use(string source, string expected)
    {
        object? html = _converter.Convert(PropertyTypes.Of(Constants.PropertyEditors.Aliases.RichText), source);

        Assert.That(html!.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void Blocks_are_rendered_where_they_stand()
    {
        object? html = _converter.Convert(
            PropertyTypes.Of(
                Constants.PropertyEditors.Aliases.RichText,
                new RichTextConfiguration { Blocks = [new RichTextConfiguration.RichTextBlockConfiguration { ContentElementTypeKey = BlockType }] }),
            $$"""
            {"markup":"<p>a</p><umb-rte-block data-content-key=\"{{Block}}\"><!--Umbraco-Block--></umb-rte-block><p>b</p>",
             "blocks":{"contentData":[{"contentTypeKey":"{{BlockType}}","key":"{{Block}}","values":[]}],"settingsData":[],
                       "expose":[{"contentKey":"{{Block}}","culture":null,"segment":null}],"Layout":{"Umbraco.RichText":[{"contentKey":"{{Block}}"}] } } }
            """);

        Assert.That(html!.ToString(), Is.EqualTo($"<p>a</p>[{Block}]<p>b</p>"));
    }

    [Test]
    public void A_block_that_is_not_configured_leaves_nothing_behind()
    {
        object? html = _converter.Convert(
            PropertyTypes.Of(Constants.PropertyEditors.Aliases.RichText, new RichTextConfiguration()),
            $$"""{"markup":"<p>a</p><umb-rte-block data-content-key=\"{{Block}}\"></umb-rte-block>","blocks":{ } }""");

        Assert.That(html!.ToString(), Is.EqualTo("<p>a</p>"));
    }

    [TestCase("""{"markup":"","blocks":null}""", false)]
    [TestCase("""{"markup":"<p></p>","blocks":null}""", false)]
    [TestCase("""{"markup":"<p>a</p>","blocks":null}""", true)]
    public void An_empty_paragraph_is_no_value(string source, bool expected)
    {
        IPublishedPropertyType propertyType = PropertyTypes.Of(Constants.PropertyEditors.Aliases.RichText);
        object? intermediate = _converter.ConvertSourceToIntermediate(
            new FakeElement(FakeElement.Type(Guid.NewGuid(), "page"), Guid.NewGuid()), propertyType, source, preview: false);

        Assert.Multiple(() =>
        {
            Assert.That(_converter.IsValue(source, PropertyValueLevel.Source), Is.Null);
            Assert.That(_converter.IsValue(intermediate, PropertyValueLevel.Inter), Is.EqualTo(expected));
        });
    }
}
