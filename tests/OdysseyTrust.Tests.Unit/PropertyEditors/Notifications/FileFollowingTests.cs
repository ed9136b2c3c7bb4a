using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Media.Uploads;
using OdysseyTrust.Cms.PropertyEditors.Nested;
using OdysseyTrust.Cms.PropertyEditors.Notifications;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Notifications;

/// <summary>A page with a file of its own, and one in a block.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class FileFollowingTests : IDisposable
{
    private static readonly Guid BlockType = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid Block = Guid.Parse("bbbbbbbb-0000-4000-8000-000000000001");

    private readonly EditorComposition _composition = new();
    private readonly PropertyType _nestedFile = Properties.Type(Constants.PropertyEditors.Aliases.UploadField, "file", ValueStorageType.Nvarchar);
    private readonly Property _picture;
    private readonly Property _blocks;
    private readonly IContent _page;

    public FileFollowingTests()
    {
        _composition.ElementTypes.Add(ElementTypes.Of(BlockType, "document", ContentVariation.Nothing, _nestedFile));
        string picture = _composition.Files.Add("own/hall.jpg", "picture");
        string file = _composition.Files.Add("nested/policy.pdf", "policy");
        _picture = Properties.Of(Properties.Type(Constants.PropertyEditors.Aliases.ImageCropper, "picture"), $$"""{"src":"{{picture}}"}""");
        _blocks = Properties.Of(
            Properties.Type(Constants.PropertyEditors.Aliases.BlockList, "blocks"),
            $$"""
            {"layout":{"Umbraco.BlockList":[{"contentKey":"{{Block}}"}]},
             "contentData":[{"contentTypeKey":"{{BlockType}}","key":"{{Block}}","values":[{"alias":"file","value":"{{file}}"}]}],
             "settingsData":[],"expose":[{"contentKey":"{{Block}}","culture":null,"segment":null}]}
            """);
        Guid key = Guid.NewGuid();
        PropertyCollection properties = new([_picture, _blocks]);
        _page = Stub.Of<IContent>(("Key", _ => key), ("Properties", _ => properties));
    }

    public void Dispose() => _composition.Dispose();

    [Test]
    public void A_copy_has_files_and_block_keys_of_its_own()
    {
        CopyHandler handler = new(_composition.Get<BlockKeyRenewal>(), _composition.Get<NestedValues>(), _composition.Get<StoredFiles>());

        handler.Handle(new ContentCopyingNotification(_page, _page, null, new EventMessages()));

        JsonNode blocks = JsonNode.Parse((string)_blocks.GetValue()!)!;
        string key = blocks["contentData"]![0]!["key"]!.ToString();
        Assert.Multiple(() =>
        {
            Assert.That(_composition.Files.Files, Has.Count.EqualTo(4));
            Assert.That(_picture.GetValue()!.ToString(), Does.Not.Contain("/media/own/"));
            Assert.That(blocks["contentData"]![0]!["values"]![0]!["value"]!.ToString(), Does.Not.StartWith("/media/nested/"));
            Assert.That(key, Is.Not.EqualTo(Block.ToString()));
            Assert.That(blocks["layout"]!["Umbraco.BlockList"]![0]!["contentKey"]!.ToString(), Is.EqualTo(key));
            Assert.That(blocks["expose"]![0]!["contentKey"]!.ToString(), Is.EqualTo(key));
        });
    }

    [Test]
    public void What_is_deleted_takes_its_files_with_it()
    {
        FileDeletionHandler handler = new(_composition.Get<NestedValues>(), _composition.Get<StoredFiles>(), _composition.Get<MediaFileManager>());

        handler.Handle(new ContentDeletedNotification(_page, new EventMessages()));

        Assert.That(_composition.Files.Files, Is.Empty);
    }

    [Test]
    public void The_url_of_a_picture_is_known_to_Core()
    {
        bool found = _composition.Get<Umbraco.Cms.Core.PropertyEditors.MediaUrlGeneratorCollection>().TryGetMediaPath(
            Constants.PropertyEditors.Aliases.ImageCropper, """{"src":"/media/own/hall.jpg"}""", out string? path);

        Assert.Multiple(() =>
        {
            Assert.That(found, Is.True);
            Assert.That(path, Is.EqualTo("/media/own/hall.jpg"));
        });
    }
}
