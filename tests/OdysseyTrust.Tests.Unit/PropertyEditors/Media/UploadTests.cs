using System.Text;
using System.Text.Json.Nodes;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Media;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class UploadTests : IDisposable
{
    private static readonly Guid Content = Guid.NewGuid();
    private static readonly Guid PropertyType = Guid.NewGuid();

    private readonly EditorComposition _composition = new();

    public void Dispose() => _composition.Dispose();

    [Test]
    public void An_uploaded_file_is_kept_and_its_path_stored()
    {
        Guid upload = Upload("Policy.pdf");

        string? stored = (string?)FromEditor(Field, $$"""{"src":null,"temporaryFileId":"{{upload}}"}""", null);

        Assert.Multiple(() =>
        {
            Assert.That(stored, Does.Match("^/media/[a-z0-9]+/policy.pdf$"));
            Assert.That(_composition.Files.Files, Contains.Key(stored!["/media/".Length..]));
        });
    }

    [Test]
    public void A_new_file_takes_the_place_of_the_old_one()
    {
        string? old = (string?)FromEditor(Field, $$"""{"temporaryFileId":"{{Upload("old.pdf")}}"}""", null);

        string? stored = (string?)FromEditor(Field, $$"""{"src":"{{old}}","temporaryFileId":"{{Upload("new.pdf")}}"}""", old);

        Assert.That(_composition.Files.Files.Keys, Is.EqualTo(new[] { stored!["/media/".Length..] }));
    }

    [Test]
    public void A_cleared_field_deletes_its_file()
    {
        string? old = (string?)FromEditor(Field, $$"""{"temporaryFileId":"{{Upload("old.pdf")}}"}""", null);

        object? stored = FromEditor(Field, "null", old);

        Assert.Multiple(() =>
        {
            Assert.That(stored, Is.Null);
            Assert.That(_composition.Files.Files, Is.Empty);
        });
    }

    [Test]
    public void A_file_of_something_else_is_never_deleted()
    {
        string other = _composition.Files.Add("other/policy.pdf", "x");

        FromEditor(Field, "null", other);

        Assert.That(_composition.Files.FileExists("other/policy.pdf"), Is.True);
    }

    [Test]
    public void A_field_cannot_be_pointed_at_another_file()
    {
        string? old = (string?)FromEditor(Field, $$"""{"temporaryFileId":"{{Upload("old.pdf")}}"}""", null);

        object? stored = FromEditor(Field, """{"src":"/media/other/secret.pdf"}""", old);

        Assert.That(stored, Is.EqualTo(old));
    }

    [Test]
    public void A_file_that_is_pasted_with_its_block_is_copied()
    {
        string original = _composition.Files.Add("other/policy.pdf", "x");

        string? stored = (string?)FromEditor(Field, $$"""{"src":"{{original}}"}""", null);

        Assert.Multiple(() =>
        {
            Assert.That(stored, Is.Not.EqualTo(original));
            Assert.That(_composition.Files.Files, Has.Count.EqualTo(2));
        });
    }

    [Test]
    public void A_picture_is_stored_with_what_staff_have_set()
    {
        string? stored = (string?)FromEditor(
            Cropper,
            $$"""
            {"temporaryFileId":"{{Upload("hall.jpg")}}","focalPoint":{"left":0.25,"top":0.5},
             "crops":[{"alias":"card","width":1,"height":1,"coordinates":{"x1":0.1,"y1":0,"x2":0,"y2":0} },{"alias":"wide","width":2,"height":1,"coordinates":null}]}
            """,
            null);

        JsonNode json = JsonNode.Parse(stored!)!;
        Assert.Multiple(() =>
        {
            Assert.That(json["src"]!.ToString(), Does.EndWith("/hall.jpg"));
            Assert.That(json["focalPoint"]!["left"]!.GetValue<decimal>(), Is.EqualTo(0.25m));
            Assert.That(json["crops"]!.AsArray().Select(crop => crop!["alias"]!.ToString()), Is.EqualTo(new[] { "card" }));
            Assert.That(json.AsObject().ContainsKey("temporaryFileId"), Is.False);
        });
    }

    [Test]
    public void A_focal_point_can_be_set_on_a_picture_that_is_there()
    {
        string? stored = (string?)FromEditor(
            Cropper, """{"src":"/media/a/hall.jpg","focalPoint":{"left":0.1,"top":0.1},"crops":[]}""", "/media/a/hall.jpg");

        Assert.That(stored, Is.EqualTo("""{"src":"/media/a/hall.jpg","focalPoint":{"left":0.1,"top":0.1}}"""));
    }

    [TestCase("virus.exe", null)]
    [TestCase("policy.pdf", "docx")]
    public void A_file_that_is_not_allowed_is_refused(string fileName, string? allowed)
    {
        Guid upload = Upload(fileName);
        IDataValueEditor editor = Field.GetValueEditor(new FileUploadConfiguration { FileExtensions = allowed is null ? [] : [allowed] });

        Assert.That(
            editor.Validate(Json.Serializer.Deserialize<object>($$"""{"temporaryFileId":"{{upload}}"}"""), false, null, PropertyValidationContext.Empty()),
            Is.Not.Empty);
    }

    [Test]
    public void An_upload_that_is_gone_is_refused_and_loses_nothing()
    {
        string sent = $$"""{"temporaryFileId":"{{Guid.NewGuid()}}"}""";

        Assert.Multiple(() =>
        {
            Assert.That(
                Field.GetValueEditor().Validate(Json.Serializer.Deserialize<object>(sent), false, null, PropertyValidationContext.Empty()),
                Is.Not.Empty);
            Assert.That(FromEditor(Field, sent, "/media/a/old.pdf"), Is.EqualTo("/media/a/old.pdf"));
        });
    }

    [Test]
    public void A_pick_of_an_uploaded_file_becomes_media()
    {
        Guid upload = Upload("hall.jpg");
        IDataEditor picker = _composition.Editors[Constants.PropertyEditors.Aliases.MediaPicker3]!;

        string? stored = (string?)FromEditor(picker, $$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{upload}}","mediaTypeAlias":"Image","crops":[]}]""", null);

        Assert.That(stored, Does.Contain(EditorComposition.Imported.ToString()));
    }

    private IDataEditor Field => _composition.Editors[Constants.PropertyEditors.Aliases.UploadField]!;

    private IDataEditor Cropper => _composition.Editors[Constants.PropertyEditors.Aliases.ImageCropper]!;

    private static object? FromEditor(IDataEditor editor, string sent, object? current)
        => editor.GetValueEditor().FromEditor(
            new ContentPropertyData(Json.Serializer.Deserialize<object>(sent), null) { ContentKey = Content, PropertyTypeKey = PropertyType },
            current);

    private Guid Upload(string fileName)
    {
        Guid key = Guid.NewGuid();
        _composition.TemporaryFiles[key] = new TemporaryFileModel
        {
            Key = key,
            FileName = fileName,
            AvailableUntil = DateTime.MaxValue,
            OpenReadStream = () => new MemoryStream(Encoding.UTF8.GetBytes(fileName)),
        };

        return key;
    }
}
