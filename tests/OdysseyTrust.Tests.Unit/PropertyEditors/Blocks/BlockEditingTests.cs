using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Validation;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Blocks;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class BlockEditingTests : IDisposable
{
    private static readonly Guid CardType = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid Card = Guid.Parse("bbbbbbbb-0000-4000-8000-000000000001");
    private static readonly Guid Lost = Guid.Parse("bbbbbbbb-0000-4000-8000-000000000002");

    private readonly EditorComposition _composition = new();
    private readonly PropertyType _text = Properties.Type(Constants.PropertyEditors.Aliases.RichText, "text");
    private readonly PropertyType _file = Properties.Type(Constants.PropertyEditors.Aliases.UploadField, "file", ValueStorageType.Nvarchar);
    private readonly PropertyType _topics = Properties.Type(Constants.PropertyEditors.Aliases.Tags, "topics");
    private readonly PropertyType _isBig = Properties.Type(Constants.PropertyEditors.Aliases.Boolean, "isBig", ValueStorageType.Integer);

    public BlockEditingTests()
        => _composition.ElementTypes.Add(ElementTypes.Of(CardType, "card", ContentVariation.Nothing, _text, _file, _topics, _isBig));

    private IDataEditor List => _composition.Editors[Constants.PropertyEditors.Aliases.BlockList]!;

    public void Dispose() => _composition.Dispose();

    [Test]
    public void Nested_values_pass_through_their_editors()
    {
        string? stored = FromEditor(Blocks(
            """{"alias":"text","culture":null,"segment":null,"value":{"markup":"<p onclick=\"x()\">Hi</p>","blocks":{"layout":{},"contentData":[],"settingsData":[],"expose":[]} } }""",
            """{"alias":"isBig","value":true}""",
            """{"alias":"topics","value":["red"]}""",
            """{"alias":"gone","value":"x"}"""));

        JsonArray values = JsonNode.Parse(stored!)!["contentData"]![0]!["values"]!.AsArray();
        Assert.Multiple(() =>
        {
            Assert.That(values.Select(value => value!["alias"]!.ToString()), Is.EqualTo(new[] { "text", "isBig", "topics" }));
            Assert.That(JsonNode.Parse(values[0]!["value"]!.ToString())!["markup"]!.ToString(), Is.EqualTo("<p>Hi</p>"));
            Assert.That(values[1]!["value"]!.GetValue<int>(), Is.EqualTo(1));
            Assert.That(values[2]!["value"]!.ToString(), Is.EqualTo("[\"red\"]"));
            Assert.That(values[0]!["editorAlias"]!.ToString(), Is.EqualTo("Umbraco.RichText"));
        });
    }

    [Test]
    public void What_is_stored_comes_back_as_the_nested_editors_show_it()
    {
        string? stored = FromEditor(Blocks("""{"alias":"isBig","value":true}""", """{"alias":"topics","value":["red"]}"""));

        JsonNode shown = (JsonNode)List.GetValueEditor().ToEditor(List.Of(stored))!;

        JsonArray values = shown["contentData"]![0]!["values"]!.AsArray();
        Assert.Multiple(() =>
        {
            Assert.That(values[0]!["value"]!.GetValue<bool>(), Is.True);
            Assert.That(values[1]!["value"]!.AsArray().Single()!.ToString(), Is.EqualTo("red"));
            Assert.That(shown["layout"]!["Umbraco.BlockList"]![0]!["contentKey"]!.ToString(), Is.EqualTo(Card.ToString()));
            Assert.That(shown["expose"]!.AsArray(), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void A_block_that_stands_nowhere_is_dropped()
    {
        string json = Blocks("""{"alias":"isBig","value":true}""").Replace(
            "\"contentData\":[", $$"""
            "contentData":[{"contentTypeKey":"{{CardType}}","key":"{{Lost}}","values":[]},
            """,
            StringComparison.Ordinal);

        string? stored = FromEditor(json);

        Assert.That(JsonNode.Parse(stored!)!["contentData"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public void The_file_of_a_block_that_is_removed_is_deleted()
    {
        string path = $"{Umbraco.Cms.Core.GuidUtils.ToBase32String(Umbraco.Cms.Core.GuidUtils.Combine(Card, _file.Key), 8)}/policy.pdf";
        string url = _composition.Files.Add(path, "x");
        string stored = Blocks($$"""{"alias":"file","value":"{{url}}"}""");

        object? left = List.GetValueEditor().FromEditor(Data("null"), stored);

        Assert.Multiple(() =>
        {
            Assert.That(left, Is.Null);
            Assert.That(_composition.Files.Files, Is.Empty);
        });
    }

    [Test]
    public void References_and_tags_of_nested_values_are_found()
    {
        string stored = Blocks(
            """{"alias":"text","value":"{\"markup\":\"<a type=\\\"document\\\" href=\\\"/{localLink:9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1}\\\">a</a>\"}"}""",
            """{"alias":"topics","value":"[\"red\"]"}""");
        IDataValueEditor editor = List.GetValueEditor();

        Assert.Multiple(() =>
        {
            Assert.That(
                ((IDataValueReference)editor).GetReferences(stored).Select(reference => reference.Udi.ToString()),
                Is.EqualTo(new[] { "umb://document/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1" }));
            Assert.That(((IDataValueTags)editor).GetTags(stored, null, null).Select(tag => tag.Text), Is.EqualTo(new[] { "red" }));
        });
    }

    [Test]
    public void A_nested_error_says_where_it_is()
    {
        IPropertyValidationService validation = Stub.Of<IPropertyValidationService>(("ValidatePropertyValue", arguments =>
            ((IPropertyType)arguments[0]!).Alias is "isBig" or "file" && arguments[1] is null or false ? [new ValidationResult("required")] : Array.Empty<ValidationResult>()));
        BlockValidation blocks = new(_composition.Get<OdysseyTrust.Cms.PropertyEditors.Blocks.Editing.BlockResolver>(), _composition.Get<OdysseyTrust.Cms.PropertyEditors.Blocks.ElementTypes>(), validation);

        ValidationResult[] errors =
        [
            .. new BlockValidator<BlockListValue>(Json.Serializer, blocks).Validate(
                Blocks("""{"alias":"topics","value":"[]"}""", """{"alias":"isBig","value":false}"""), null, null, PropertyValidationContext.Empty()),
        ];

        Assert.That(
            ((INestedValidationResults)errors.Single()).ValidationResults.Cast<NestedJsonPathValidationResults>().Select(error => error.JsonPath),
            Is.EquivalentTo(new[]
            {
                "contentData[0].values[?(@.alias == 'file' && @.culture == null && @.segment == null)].value",
                "contentData[0].values[1].value",
            }));
    }

    [TestCase(2, null, 1)]
    [TestCase(null, 0, 0)]
    [TestCase(1, 1, 0)]
    public void The_number_of_blocks_is_held_to_its_limits(int? minimum, int? maximum, int errors)
    {
        IDataValueEditor editor = List.GetValueEditor(
            new BlockListConfiguration { ValidationLimit = new BlockListConfiguration.NumberRange { Min = minimum, Max = maximum } });

        Assert.That(
            editor.Validate(Blocks("""{"alias":"isBig","value":true}"""), false, null, PropertyValidationContext.Empty()).Count(),
            Is.EqualTo(errors));
    }

    private static string Blocks(params string[] values)
        => $$"""
        {"layout":{"Umbraco.BlockList":[{"contentKey":"{{Card}}","settingsKey":null}]},
         "contentData":[{"contentTypeKey":"{{CardType}}","key":"{{Card}}","values":[{{string.Join(',', values)}}]}],
         "settingsData":[],
         "expose":[{"contentKey":"{{Card}}","culture":null,"segment":null},{"contentKey":"{{Lost}}","culture":null,"segment":null}]}
        """;

    private static ContentPropertyData Data(string sent)
        => new(Json.Serializer.Deserialize<object>(sent), null) { ContentKey = Guid.NewGuid(), PropertyTypeKey = Guid.NewGuid() };

    private string? FromEditor(string sent) => (string?)List.GetValueEditor().FromEditor(Data(sent), null);
}
