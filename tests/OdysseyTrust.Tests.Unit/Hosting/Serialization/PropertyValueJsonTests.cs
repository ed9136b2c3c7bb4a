using System.Text.Json.Nodes;
using OdysseyTrust.Cms.Hosting.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;

namespace OdysseyTrust.Tests.Unit.Hosting.Serialization;

/// <summary>Property values as Umbraco stores them.</summary>
public class PropertyValueJsonTests
{
    private const string Block =
        """
        {
          "contentData": [ { "contentTypeKey": "0d2f4b06-52c0-4a33-9c9b-7a0c1f0f4b11", "key": "1304e1dd-ac87-4396-84fe-8a399231cb3d",
            "values": [ { "alias": "heading", "culture": "en-GB", "segment": null, "value": "2026-09-01" } ] } ],
          "settingsData": [],
          "expose": [ { "contentKey": "1304e1dd-ac87-4396-84fe-8a399231cb3d", "culture": null, "segment": null } ],
          "layout": {
            "Umbraco.BlockList": [ { "contentKey": "1304e1dd-ac87-4396-84fe-8a399231cb3d" } ],
            "Umbraco.BlockGrid": [ { "contentKey": "1304e1dd-ac87-4396-84fe-8a399231cb3d", "columnSpan": 12, "rowSpan": 1, "areas": [] } ]
          }
        }
        """;

    private readonly SystemTextJsonSerializer _serializer = new(new JsonSerializerEncoderFactory());

    [TestCase("true", true)]
    [TestCase("42", 42)]
    [TestCase("4200000000", 4200000000L)]
    [TestCase("1.5", 1.5)]
    [TestCase("\"text\"", "text")]
    public void A_value_of_unknown_type_should_be_a_plain_one_when_it_is_read(string json, object expected)
    {
        object? value = _serializer.Deserialize<object>(json);

        Assert.That(value, Is.EqualTo(expected).And.TypeOf(expected.GetType()));
    }

    [Test]
    public void A_text_should_stay_as_it_was_written_when_it_looks_like_a_date()
    {
        object? value = _serializer.Deserialize<object>("\"2026-09-01\"");

        Assert.That(value, Is.EqualTo("2026-09-01"));
    }

    [Test]
    public void An_array_should_be_a_list_of_its_kind_when_it_has_one()
    {
        object? texts = _serializer.Deserialize<object>("""["a", "b"]""");
        object? objects = _serializer.Deserialize<object>("""[{"a": 1}]""");
        object? empty = _serializer.Deserialize<object>("[]");

        Assert.Multiple(() =>
        {
            Assert.That(texts, Is.EqualTo(new List<string> { "a", "b" }).And.TypeOf<List<string>>());
            Assert.That(objects, Is.TypeOf<JsonArray>());
            Assert.That(empty, Is.Null);
        });
    }

    [Test]
    public void A_udi_should_be_its_text_when_it_is_written()
    {
        var udi = new GuidUdi(Constants.UdiEntityType.Document, Guid.Parse("1304e1dd-ac87-4396-84fe-8a399231cb3d"));

        string json = _serializer.Serialize(new { Link = udi });

        Assert.Multiple(() =>
        {
            Assert.That(json, Is.EqualTo("""{"link":"umb://document/1304e1ddac87439684fe8a399231cb3d"}"""));
            Assert.That(_serializer.Deserialize<Dictionary<string, Udi>>(json)!["link"], Is.EqualTo(udi));
        });
    }

    [Test]
    public void A_block_value_should_keep_the_layout_of_its_own_editor_when_there_are_several()
    {
        BlockListValue value = _serializer.Deserialize<BlockListValue>(Block)!;

        Assert.Multiple(() =>
        {
            Assert.That(value.Layout.Keys, Is.EqualTo(new[] { "Umbraco.BlockList" }));
            Assert.That(value.GetLayouts()!.Single().ContentKey, Is.EqualTo(value.ContentData.Single().Key));
            Assert.That(value.Expose, Has.Count.EqualTo(1));
            Assert.That(value.ContentData.Single().Values.Single().Value, Is.EqualTo("2026-09-01"));
        });
    }

    [Test]
    public void A_block_value_should_be_the_same_when_it_is_written_and_read_again()
    {
        BlockGridValue value = _serializer.Deserialize<BlockGridValue>(Block)!;

        string written = _serializer.Serialize(value);

        Assert.That(_serializer.Serialize(_serializer.Deserialize<BlockGridValue>(written)), Is.EqualTo(written));
    }

    [Test]
    public void A_block_should_get_its_key_from_a_udi_when_it_was_written_by_an_older_version()
    {
        const string Old = """{"contentData":[{"contentTypeKey":"0d2f4b06-52c0-4a33-9c9b-7a0c1f0f4b11","udi":"umb://element/1304e1ddac87439684fe8a399231cb3d"}]}""";

        BlockListValue value = _serializer.Deserialize<BlockListValue>(Old)!;

        Assert.That(value.ContentData.Single().Key, Is.EqualTo(Guid.Parse("1304e1dd-ac87-4396-84fe-8a399231cb3d")));
    }
}
