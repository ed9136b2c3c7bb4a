using OdysseyTrust.Cms.PropertyEditors.Blocks.Published;
using OdysseyTrust.Cms.PropertyEditors.RichText;
using OdysseyTrust.Cms.PropertyEditors.Sanitizing;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Blocks;

public sealed class BlockListValueConverterTests
{
    private static readonly Guid CardType = Guid.Parse("aaaaaaaa-0000-0000-0000-000000000001");
    private static readonly Guid SettingsType = Guid.Parse("aaaaaaaa-0000-0000-0000-000000000002");
    private static readonly Guid UnknownType = Guid.Parse("aaaaaaaa-0000-0000-0000-000000000003");
    private static readonly Guid First = Guid.Parse("bbbbbbbb-0000-0000-0000-000000000001");
    private static readonly Guid Second = Guid.Parse("bbbbbbbb-0000-0000-0000-000000000002");
    private static readonly Guid Settings = Guid.Parse("cccccccc-0000-0000-0000-000000000001");

    [TestCase("layout")]
    [TestCase("Layout")]
    public void Blocks_are_given_in_the_order_of_the_layout(string layout)
    {
        BlockListModel blocks = Convert(Stored(layout, $$"""{"contentKey":"{{Second}}"},{"contentUdi":null,"contentKey":"{{First}}","settingsKey":null}""", Expose(First), Expose(Second)));

        Assert.That(blocks.Select(block => block.ContentKey), Is.EqualTo(new[] { Second, First }));
    }

    [Test]
    public void A_block_has_its_settings()
    {
        BlockListModel blocks = Convert(Stored("layout", $$"""{"contentKey":"{{First}}","settingsKey":"{{Settings}}"}""", Expose(First)));

        Assert.Multiple(() =>
        {
            Assert.That(blocks.Single().Settings!.Key, Is.EqualTo(Settings));
            Assert.That(blocks.Single(), Is.InstanceOf<BlockListItem<IPublishedElement, IPublishedElement>>());
        });
    }

    [Test]
    public void A_block_that_is_not_exposed_is_not_shown()
    {
        BlockListModel blocks = Convert(Stored("layout", $$"""{"contentKey":"{{First}}"},{"contentKey":"{{Second}}"}""", Expose(Second)));

        Assert.That(blocks.Select(block => block.ContentKey), Is.EqualTo(new[] { Second }));
    }

    [Test]
    public void A_block_of_an_unknown_or_unconfigured_type_is_dropped()
    {
        string json = Stored("layout", $$"""{"contentKey":"{{First}}"}""", Expose(First)).Replace(CardType.ToString(), UnknownType.ToString(), StringComparison.Ordinal);

        Assert.That(Convert(json), Is.Empty);
    }

    [Test]
    public void Rich_text_within_a_block_is_converted_whether_it_is_stored_as_json_or_as_text()
    {
        BlockListModel blocks = Convert(Stored("layout", $$"""{"contentKey":"{{First}}"},{"contentKey":"{{Second}}"}""", Expose(First), Expose(Second)));

        Assert.That(
            blocks.Select(block => block.Content.GetProperty("text")!.GetValue()!.ToString()),
            Is.EqualTo(new[] { "<p>One</p>", "<p>Two</p>" }));
    }

    [Test]
    public void A_block_that_varies_is_shown_in_the_cultures_it_is_exposed_in()
    {
        string json = Stored("layout", $$"""{"contentKey":"{{First}}"},{"contentKey":"{{Second}}"}""", Expose(First, "en-GB"), Expose(Second, "cy-GB"));

        Assert.Multiple(() =>
        {
            Assert.That(Convert(json, "en-GB", varies: true).Select(block => block.ContentKey), Is.EqualTo(new[] { First }));
            Assert.That(Convert(json, "cy-GB", varies: true).Select(block => block.ContentKey), Is.EqualTo(new[] { Second }));
        });
    }

    [Test]
    public void A_block_from_before_its_type_varied_is_shown_in_the_default_culture()
    {
        string json = Stored("layout", $$"""{"contentKey":"{{First}}"}""", Expose(First));

        Assert.Multiple(() =>
        {
            Assert.That(Convert(json, "en-GB", varies: true), Has.Count.EqualTo(1));
            Assert.That(Convert(json, "cy-GB", varies: true), Is.Empty);
        });
    }

    [Test]
    public void A_block_that_falls_back_is_shown_where_the_view_asks_for_it()
    {
        string json = Stored("layout", $$"""{"contentKey":"{{First}}"}""", Expose(First, "en-GB"));

        BlockListModel blocks = Convert(json, "cy-GB", varies: true, Fallback.ToDefaultLanguage);

        Assert.That(blocks, Has.Count.EqualTo(1));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("{}")]
    [TestCase("{broken}")]
    public void Nothing_gives_no_blocks(string? json) => Assert.That(Convert(json), Is.Empty);

    private static string Expose(Guid key, string? culture = null)
        => $$"""{"contentKey":"{{key}}","culture":{{(culture is null ? "null" : $"\"{culture}\"")}},"segment":null}""";

    private static string Stored(string layoutName, string layout, params string[] expose)
        => $$"""
        {"contentData":[
          {"contentTypeKey":"{{CardType}}","key":"{{First}}","udi":null,"values":[{"alias":"text","culture":null,"segment":null,"editorAlias":"Umbraco.RichText","value":{"markup":"<p>One</p>","blocks":{} } }]},
          {"contentTypeKey":"{{CardType}}","key":"{{Second}}","values":[{"alias":"text","value":"{\"markup\":\"<p>Two</p>\"}"},{"alias":"gone","value":"x"}]}],
         "settingsData":[{"contentTypeKey":"{{SettingsType}}","key":"{{Settings}}","values":[]}],
         "expose":[{{string.Join(',', expose)}}],
         "{{layoutName}}":{"Umbraco.BlockList":[{{layout}}] } }
        """;

    private static BlockListModel Convert(string? json, string? culture = null, bool varies = false, Fallback fallback = default)
    {
        ContentVariation variations = varies ? ContentVariation.Culture : ContentVariation.Nothing;
        FakeBlockElements elements = new(
            FakeElement.Type(CardType, "card", variations, PropertyTypes.Of(Constants.PropertyEditors.Aliases.RichText, alias: "text")),
            FakeElement.Type(SettingsType, "cardSettings", variations));
        PublishedBlockServices services = new(elements, culture, fallback);
        elements.Converters.Add(new RichTextValueConverter(Json.Serializer, new RichTextSanitizer(), services.Elements, services.Items, PublishedBlockServices.Renderer()));

        return (BlockListModel)new BlockListValueConverter(Json.Serializer, services.Elements, services.Items).Convert(
            PropertyTypes.Of(
                Constants.PropertyEditors.Aliases.BlockList,
                new BlockListConfiguration { Blocks = [new BlockListConfiguration.BlockConfiguration { ContentElementTypeKey = CardType, SettingsElementTypeKey = SettingsType }] }),
            json,
            new FakeElement(FakeElement.Type(Guid.NewGuid(), "page", variations), Guid.NewGuid()))!;
    }
}
