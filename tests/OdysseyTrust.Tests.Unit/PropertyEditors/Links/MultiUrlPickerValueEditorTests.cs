using System.Text.Json;
using System.Text.Json.Nodes;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Links;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MultiUrlPickerValueEditorTests : IDisposable
{
    private static readonly Guid Media = Guid.Parse("9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1");

    private readonly EditorComposition _composition = new();

    private IDataEditor Editor => _composition.Editors[Constants.PropertyEditors.Aliases.MultiUrlPicker]!;

    public void Dispose() => _composition.Dispose();

    [Test]
    public void A_link_to_media_is_stored_by_its_udi_and_any_other_by_its_url()
    {
        JsonArray stored = FromEditor(
            $$"""
            [{"type":"media","unique":"{{Media}}","name":"Policy","target":"_blank","url":"/media/old.pdf","queryString":null,"icon":"x","published":true},
             {"type":"external","unique":null,"name":"There","url":"https://example.org","queryString":"#a"}]
            """);

        Assert.Multiple(() =>
        {
            Assert.That(stored.Select(link => link!["udi"]?.ToString()), Is.EqualTo(new[] { $"umb://media/{Media:N}", null }));
            Assert.That(stored.Select(link => link!["url"]?.ToString()), Is.EqualTo(new[] { null, "https://example.org" }));
            Assert.That(stored[0]!["target"]!.ToString(), Is.EqualTo("_blank"));
            Assert.That(stored[1]!["queryString"]!.ToString(), Is.EqualTo("#a"));
        });
    }

    [Test]
    public void The_editor_is_told_what_a_link_leads_to()
    {
        _composition.Media.Add(Media);

        JsonArray shown = JsonSerializer.SerializeToNode(
            Editor.GetValueEditor().ToEditor(Editor.Of($$"""[{"name":"Policy","udi":"umb://media/{{Media:N}}"},{"name":"There","url":"https://example.org"}]""")),
            JsonSerializerOptions.Web)!.AsArray();

        Assert.Multiple(() =>
        {
            Assert.That(shown.Select(link => link!["type"]!.ToString()), Is.EqualTo(new[] { "media", "external" }));
            Assert.That(shown.Select(link => link!["url"]!.ToString()), Is.EqualTo(new[] { "/media/hall.jpg", "https://example.org" }));
            Assert.That(shown.Select(link => link!["icon"]!.ToString()), Is.EqualTo(new[] { "icon-picture", "icon-link" }));
            Assert.That(shown[0]!["unique"]!.ToString(), Is.EqualTo(Media.ToString()));
        });
    }

    private JsonArray FromEditor(string sent)
        => JsonNode.Parse((string)Editor.GetValueEditor().FromEditor(
            new ContentPropertyData(Json.Serializer.Deserialize<object>(sent), null), currentValue: null)!)!.AsArray();
}
