using System.Drawing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.PropertyEditors.Media.Uploads;
using OdysseyTrust.Cms.PropertyEditors.Notifications;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Notifications;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MediaAutoFillTests : IDisposable
{
    private readonly EditorComposition _composition = new();
    private readonly Property _file = Properties.Of(Properties.Type(Constants.PropertyEditors.Aliases.ImageCropper, Constants.Conventions.Media.File), null);
    private readonly Property _width = Label(Constants.Conventions.Media.Width);
    private readonly Property _extension = Label(Constants.Conventions.Media.Extension);

    public void Dispose() => _composition.Dispose();

    [Test]
    public void The_size_and_kind_of_a_picture_are_filled_in()
    {
        _file.SetValue(_composition.Files.Add("a/hall.jpg", "picture"));

        Save();

        Assert.Multiple(() =>
        {
            Assert.That(_width.GetValue(), Is.EqualTo("1600"));
            Assert.That(_extension.GetValue(), Is.EqualTo("jpg"));
            Assert.That(_file.GetValue(), Is.EqualTo("""{"src":"/media/a/hall.jpg"}"""), "a bare path becomes a picture");
        });
    }

    [Test]
    public void They_are_cleared_with_the_picture()
    {
        _width.SetValue("1600");

        Save();

        Assert.That(_width.GetValue(), Is.Null);
    }

    private static Property Label(string alias) => Properties.Of(Properties.Type(Constants.PropertyEditors.Aliases.Label, alias, ValueStorageType.Nvarchar), null);

    private void Save()
    {
        PropertyCollection properties = new([_file, _width, _extension]);
        MediaFileManager files = _composition.Get<MediaFileManager>();
        MediaAutoFillHandler handler = new(
            _composition.Get<StoredFiles>(),
            new UploadAutoFillProperties(
                files,
                NullLogger<UploadAutoFillProperties>.Instance,
                Stub.Of<IImageDimensionExtractor>(
                    ("SupportedImageFileTypes", _ => new[] { "jpg" }),
                    ("GetDimensions", _ => (Size?)new Size(1600, 900)))),
            files,
            Json.Serializer,
            Stub.Of<IOptionsMonitor<ContentSettings>>(("CurrentValue", _ => new ContentSettings())));

        handler.Handle(new MediaSavingNotification(Stub.Of<IMedia>(("Properties", _ => properties)), new EventMessages()));
    }
}
