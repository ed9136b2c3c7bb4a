using System.Text.Json;
using System.Text.Json.Nodes;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Editors;

/// <summary>What the back office sends is stored as Umbraco stores it, and what is stored comes back as the back office sent it.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ValueEditorTests : IDisposable
{
    private readonly EditorComposition _composition = new();

    public void Dispose() => _composition.Dispose();

    [TestCase(Constants.PropertyEditors.Aliases.TextBox, "\"Hello\"", "Hello")]
    [TestCase(Constants.PropertyEditors.Aliases.TextArea, "\"[1, 2]\"", "[1, 2]")]
    [TestCase(Constants.PropertyEditors.Aliases.EmailAddress, "\"office@example.org\"", "office@example.org")]
    [TestCase(Constants.PropertyEditors.Aliases.MultipleTextstring, "[\"One\",\"Two\"]", "One\nTwo")]
    [TestCase(Constants.PropertyEditors.Aliases.Boolean, "true", 1)]
    [TestCase(Constants.PropertyEditors.Aliases.Boolean, "false", 0)]
    [TestCase(Constants.PropertyEditors.Aliases.CheckBoxList, "[\"A\",\"B\"]", "[\"A\",\"B\"]")]
    [TestCase(Constants.PropertyEditors.Aliases.DropDownListFlexible, "[\"A\"]", "[\"A\"]")]
    [TestCase(Constants.PropertyEditors.Aliases.RadioButtonList, "\"A\"", "A")]
    [TestCase(Constants.PropertyEditors.Aliases.ColorPicker, """{"value":"#1b6ca8","label":"Blue"}""", """{"value":"#1b6ca8","label":"Blue"}""")]
    [TestCase(Constants.PropertyEditors.Aliases.Slider, """{"from":5,"to":5}""", "5")]
    [TestCase(Constants.PropertyEditors.Aliases.Slider, """{"from":2.5,"to":8}""", "2.5,8")]
    [TestCase(Constants.PropertyEditors.Aliases.Tags, "[\"red\",\"blue\"]", "[\"red\",\"blue\"]")]
    [TestCase(Constants.PropertyEditors.Aliases.DateOnly, """{"date":"2026-09-01","timeZone":null}""", """{"date":"2026-09-01T00:00:00+00:00","timeZone":null}""")]
    [TestCase(Constants.PropertyEditors.Aliases.TimeOnly, """{"date":"15:30:00","timeZone":null}""", """{"date":"0001-01-01T15:30:00+00:00","timeZone":null}""")]
    [TestCase(Constants.PropertyEditors.Aliases.DateTimeUnspecified, """{"date":"2026-09-01T08:50:00","timeZone":null}""", """{"date":"2026-09-01T08:50:00+00:00","timeZone":null}""")]
    [TestCase(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, """{"date":"2026-07-01T18:00:00+01:00","timeZone":"Europe/London"}""", """{"date":"2026-07-01T18:00:00+01:00","timeZone":"Europe/London"}""")]
    [TestCase(Constants.PropertyEditors.Aliases.MultiNodeTreePicker, """[{"type":"document","unique":"9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1"},{"type":"document","unique":"9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a2"}]""", "umb://document/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1,umb://document/9d3a0ac04a514a5ba2f5d4f0c8a4c6a2")]
    public void A_value_is_stored_in_its_format_and_comes_back_as_it_was(string alias, string sent, object stored)
    {
        IDataEditor editor = _composition.Editors[alias]!;

        object? kept = FromEditor(editor, sent);
        object? shown = editor.GetValueEditor().ToEditor(editor.Of(kept));

        Assert.Multiple(() =>
        {
            Assert.That(kept is string text ? Unescaped(text) : kept, Is.EqualTo(stored));
            Assert.That(
                JsonNode.DeepEquals(JsonSerializer.SerializeToNode(shown, JsonSerializerOptions.Web), JsonNode.Parse(sent)),
                Is.True,
                () => JsonSerializer.Serialize(shown, JsonSerializerOptions.Web));
        });
    }

    [TestCase(Constants.PropertyEditors.Aliases.MultipleTextstring)]
    [TestCase(Constants.PropertyEditors.Aliases.CheckBoxList)]
    [TestCase(Constants.PropertyEditors.Aliases.Tags)]
    [TestCase(Constants.PropertyEditors.Aliases.MultiNodeTreePicker)]
    [TestCase(Constants.PropertyEditors.Aliases.MultiUrlPicker)]
    [TestCase(Constants.PropertyEditors.Aliases.MediaPicker3)]
    [TestCase(Constants.PropertyEditors.Aliases.BlockList)]
    [TestCase(Constants.PropertyEditors.Aliases.RichText)]
    public void Nothing_is_stored_for_nothing(string alias)
    {
        IDataEditor editor = _composition.Editors[alias]!;

        Assert.Multiple(() =>
        {
            Assert.That(FromEditor(editor, "null"), Is.Null);
            Assert.That(FromEditor(editor, "[]"), Is.Null);
        });
    }

    [Test]
    public void A_toggle_that_nobody_has_moved_is_off()
    {
        IDataEditor editor = _composition.Editors[Constants.PropertyEditors.Aliases.Boolean]!;

        Assert.That(editor.GetValueEditor().ToEditor(editor.Of(null)), Is.False);
    }

    [Test]
    public void Tags_are_stored_with_commas_where_the_data_type_says_so()
    {
        IDataEditor editor = _composition.Editors[Constants.PropertyEditors.Aliases.Tags]!;

        object? stored = FromEditor(editor, "[\"red\",\"blue\"]", new TagConfiguration { StorageType = TagsStorageType.Csv });

        Assert.That(stored, Is.EqualTo("red,blue"));
    }

    [Test]
    public void Tags_are_given_to_the_tag_service_in_their_group()
    {
        IDataValueTags editor = (IDataValueTags)_composition.Editors[Constants.PropertyEditors.Aliases.Tags]!.GetValueEditor();

        ITag[] tags = [.. editor.GetTags("[\"red\",\"blue\"]", new TagConfiguration { Group = "topics" }, 3)];

        Assert.Multiple(() =>
        {
            Assert.That(tags.Select(tag => tag.Text), Is.EqualTo(new[] { "red", "blue" }));
            Assert.That(tags.Select(tag => (tag.Group, tag.LanguageId)), Is.All.EqualTo(("topics", (int?)3)));
        });
    }

    [Test]
    public void A_color_that_was_stored_as_a_bare_value_is_shown()
    {
        IDataEditor editor = _composition.Editors[Constants.PropertyEditors.Aliases.ColorPicker]!;

        object? shown = editor.GetValueEditor().ToEditor(editor.Of("1b6ca8"));

        Assert.That(JsonSerializer.Serialize(shown, JsonSerializerOptions.Web), Is.EqualTo("""{"value":"1b6ca8","label":"1b6ca8"}"""));
    }

    [TestCase(Constants.PropertyEditors.Aliases.MultiNodeTreePicker, "umb://document/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1", "umb://document/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1")]
    [TestCase(Constants.PropertyEditors.Aliases.MultiUrlPicker, """[{"name":"a","udi":"umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1"},{"url":"https://example.org"}]""", "umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1")]
    [TestCase(Constants.PropertyEditors.Aliases.MediaPicker3, """[{"key":"11111111-4a51-4a5b-a2f5-d4f0c8a4c6a1","mediaKey":"9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1"}]""", "umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1")]
    [TestCase(Constants.PropertyEditors.Aliases.RichText, """{"markup":"<a type=\"document\" href=\"/{localLink:9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1}\">a</a>","blocks":null}""", "umb://document/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1")]
    [TestCase(Constants.PropertyEditors.Aliases.RichText, """{"markup":"<img data-udi=\"umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1\">"}""", "umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1")]
    public void What_a_value_refers_to_is_tracked(string alias, string stored, string expected)
    {
        IDataValueReference editor = (IDataValueReference)_composition.Editors[alias]!.GetValueEditor();

        UmbracoEntityReference[] references = [.. editor.GetReferences(stored)];

        Assert.That(references.Select(reference => reference.Udi.ToString()), Is.EqualTo(new[] { expected }));
    }

    // System.Text.Json writes what markup could take for its own as escapes.
    private static string Unescaped(string stored)
        => stored.StartsWith('{') ? JsonNode.Parse(stored)!.ToJsonString(Relaxed) : stored;

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static object? FromEditor(IDataEditor editor, string sent, object? configuration = null)
        => editor.GetValueEditor().FromEditor(
            new ContentPropertyData(Json.Serializer.Deserialize<object>(sent), configuration)
            {
                ContentKey = Guid.NewGuid(),
                PropertyTypeKey = Guid.NewGuid(),
            },
            currentValue: null);
}
