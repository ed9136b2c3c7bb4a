using System.Text;
using System.Text.Json.Nodes;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.RichText;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RichTextValueEditorTests : IDisposable
{
    private readonly EditorComposition _composition = new();

    private IDataEditor Editor => _composition.Editors[Constants.PropertyEditors.Aliases.RichText]!;

    public void Dispose() => _composition.Dispose();

    [Test]
    public void Rich_text_is_sanitized_and_its_pictures_stored_by_their_media()
    {
        JsonNode stored = FromEditor(
            """<p onclick="x()">Hi</p><img src="/media/hall.jpg?width=500" data-udi="umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1" alt="Hall">""");

        Assert.Multiple(() =>
        {
            Assert.That(
                stored["markup"]!.ToString(),
                Is.EqualTo("""<p>Hi</p><img src="?width=500" data-udi="umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1" alt="Hall">"""));
            Assert.That(stored["blocks"]!["contentData"]!.AsArray(), Is.Empty);
        });
    }

    [Test]
    public void A_picture_comes_back_with_the_url_that_it_has_now()
    {
        JsonNode stored = FromEditor("""<img src="/media/old.jpg?width=500" data-udi="umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1" alt="Hall">""");

        JsonNode shown = (JsonNode)Editor.GetValueEditor().ToEditor(Editor.Of(stored.ToJsonString()))!;

        Assert.Multiple(() =>
        {
            Assert.That(shown["markup"]!.ToString(), Does.Contain("src=\"/media/hall.jpg?width=500\""));
            Assert.That(shown["blocks"]!["layout"], Is.Not.Null);
        });
    }

    [Test]
    public void A_pasted_picture_becomes_media()
    {
        Guid upload = Guid.NewGuid();
        _composition.TemporaryFiles[upload] = new TemporaryFileModel
        {
            Key = upload,
            FileName = "pasted.png",
            AvailableUntil = DateTime.MaxValue,
            OpenReadStream = () => new MemoryStream(Encoding.UTF8.GetBytes("png")),
        };

        string markup = FromEditor($"""<p><img src="blob:x" data-tmpimg="{upload}" alt="Hall"></p>""")["markup"]!.ToString();

        Assert.Multiple(() =>
        {
            Assert.That(markup, Does.Contain($"data-udi=\"umb://media/{EditorComposition.Imported:N}\""));
            Assert.That(markup, Does.Not.Contain("data-tmpimg").And.Not.Contain("blob:"));
        });
    }

    [Test]
    public void Local_links_and_blocks_survive_editing()
    {
        string markup =
            """<p><a type="document" href="/{localLink:9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1}">a</a></p><umb-rte-block data-content-key="9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1"></umb-rte-block>""";

        Assert.That(FromEditor(markup)["markup"]!.ToString(), Is.EqualTo(markup));
    }

    private JsonNode FromEditor(string markup)
        => JsonNode.Parse((string)Editor.GetValueEditor().FromEditor(
            new ContentPropertyData(new JsonObject { ["markup"] = markup, ["blocks"] = null }, new RichTextConfiguration())
            {
                ContentKey = Guid.NewGuid(),
                PropertyTypeKey = Guid.NewGuid(),
            },
            currentValue: null)!)!;
}
