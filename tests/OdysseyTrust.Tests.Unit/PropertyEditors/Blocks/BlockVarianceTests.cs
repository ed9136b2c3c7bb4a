using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Published;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Blocks;

/// <summary>Blocks that were stored before their types were made to vary, or not to.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class BlockVarianceTests : IDisposable
{
    private static readonly Guid Type = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid Block = Guid.Parse("bbbbbbbb-0000-4000-8000-000000000001");

    private const string InCultures = """{"alias":"text","culture":"en-GB","value":"English"},{"alias":"text","culture":"cy-GB","value":"Welsh"}""";
    private const string InNone = """{"alias":"text","culture":null,"value":"Text"}""";

    private readonly EditorComposition _composition = new();

    public void Dispose() => _composition.Dispose();

    [Test]
    public void The_editor_shows_an_old_value_in_the_default_culture_of_a_type_that_varies_now()
    {
        JsonNode shown = ToEditor(ContentVariation.Culture, InNone, culture: null);

        Assert.Multiple(() =>
        {
            Assert.That(Values(shown), Is.EqualTo(new[] { "en-GB: Text" }));
            Assert.That(shown["expose"]![0]!["culture"]!.ToString(), Is.EqualTo("en-GB"));
        });
    }

    [Test]
    public void The_editor_shows_the_default_culture_of_a_type_that_no_longer_varies()
    {
        JsonNode shown = ToEditor(ContentVariation.Nothing, InCultures, culture: "en-GB");

        Assert.Multiple(() =>
        {
            Assert.That(Values(shown), Is.EqualTo(new[] { ": English" }));
            Assert.That(shown["expose"]![0]!["culture"], Is.Null);
        });
    }

    [TestCase(ContentVariation.Culture, ContentVariation.Culture, "cy-GB", InCultures, "Welsh")]
    [TestCase(ContentVariation.Culture, ContentVariation.Culture, "en-GB", InNone, "Text")]
    [TestCase(ContentVariation.Nothing, ContentVariation.Culture, "cy-GB", InCultures, "Welsh")]
    [TestCase(ContentVariation.Nothing, ContentVariation.Culture, "en-GB", InNone, "Text")]
    [TestCase(ContentVariation.Culture, ContentVariation.Nothing, "en-GB", InCultures, "English")]
    [TestCase(ContentVariation.Nothing, ContentVariation.Nothing, null, InCultures, "English")]
    public void Views_get_the_value_that_fits(
        ContentVariation ownerVariations, ContentVariation blockVariations, string? culture, string values, string expected)
    {
        FakeBlockElements elements = new(FakeElement.Type(
            Type, "card", blockVariations, PropertyTypes.Of(Constants.PropertyEditors.Aliases.TextBox, alias: "text", variations: blockVariations)));
        PublishedBlockServices services = new(elements, culture);

        BlockListModel blocks = (BlockListModel)new BlockListValueConverter(Json.Serializer, services.Elements, services.Items).Convert(
            PropertyTypes.Of(
                Constants.PropertyEditors.Aliases.BlockList,
                new BlockListConfiguration { Blocks = [new BlockListConfiguration.BlockConfiguration { ContentElementTypeKey = Type }] }),
            Blocks(values, """{"contentKey":"bbbbbbbb-0000-4000-8000-000000000001","culture":null},{"contentKey":"bbbbbbbb-0000-4000-8000-000000000001","culture":"en-GB"},{"contentKey":"bbbbbbbb-0000-4000-8000-000000000001","culture":"cy-GB"}"""),
            new FakeElement(FakeElement.Type(Guid.NewGuid(), "page", ownerVariations), Guid.NewGuid()))!;

        string? asked = blockVariations == ContentVariation.Culture ? culture : null;
        Assert.That(
            blocks.Single().Content.Properties.Select(property => property.GetSourceValue(asked)).OfType<string>().Distinct(),
            Is.EqualTo(new[] { expected }));
    }

    private static IEnumerable<string> Values(JsonNode shown)
        => shown["contentData"]![0]!["values"]!.AsArray().Select(value => $"{value!["culture"]}: {value["value"]}");

    private static string Blocks(string values, string expose)
        => $$"""
        {"layout":{"Umbraco.BlockList":[{"contentKey":"{{Block}}"}]},
         "contentData":[{"contentTypeKey":"{{Type}}","key":"{{Block}}","values":[{{values}}]}],
         "settingsData":[],"expose":[{{expose}}]}
        """;

    private JsonNode ToEditor(ContentVariation variations, string values, string? culture)
    {
        PropertyType text = Properties.Type(Constants.PropertyEditors.Aliases.TextBox, "text", ValueStorageType.Nvarchar);
        text.Variations = variations;
        _composition.ElementTypes.Add(ElementTypes.Of(Type, "card", variations, text));
        IDataEditor list = _composition.Editors[Constants.PropertyEditors.Aliases.BlockList]!;
        string exposedIn = culture is null ? "null" : $"\"{culture}\"";

        return (JsonNode)list.GetValueEditor().ToEditor(
            list.Of(Blocks(values, $$"""{"contentKey":"{{Block}}","culture":{{exposedIn}},"segment":null}""")))!;
    }
}
