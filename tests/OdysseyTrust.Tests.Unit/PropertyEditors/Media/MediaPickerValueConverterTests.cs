using OdysseyTrust.Cms.PropertyEditors.Media.Pickers;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Media;

public sealed class MediaPickerValueConverterTests
{
    private const string Stored =
        """
        [{"key":"11111111-4a51-4a5b-a2f5-d4f0c8a4c6a1","mediaKey":"9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1","mediaTypeAlias":"Image",
          "crops":[{"alias":"card","width":1,"height":1,"coordinates":{"x1":0.1,"y1":0.2,"x2":0.3,"y2":0.4}}],"focalPoint":{"left":0.25,"top":0.75}},
         {"key":"22222222-4a51-4a5b-a2f5-d4f0c8a4c6a1","mediaKey":"00000000-0000-0000-0000-000000000001","mediaTypeAlias":"Image","crops":[],"focalPoint":null}]
        """;

    private static readonly Guid Known = Guid.Parse("9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1");

    private readonly MediaPickerWithCropsValueConverter _converter = new(
        Json.Serializer,
        Stub.Of<IPublishedMediaCache>(("GetById", arguments => arguments.OfType<Guid>().Single() == Known ? new Picture() : null)),
        Stub.Of<IPublishedUrlProvider>(("GetMediaUrl", _ => "/media/hall.jpg")),
        new MediaWithCropsFactory(Stub.Of<IPublishedValueFallback>()));

    [Test]
    public void Media_are_given_with_their_crops()
    {
        MediaWithCrops[] media = (MediaWithCrops[])_converter.Convert(Picker(multiple: true), Stored)!;

        ImageCropperValue image = media.Single().LocalCrops;
        Assert.Multiple(() =>
        {
            Assert.That(image.Src, Is.EqualTo("/media/hall.jpg"));
            Assert.That(image.FocalPoint, Is.EqualTo(new ImageCropperValue.ImageCropperFocalPoint { Left = 0.25m, Top = 0.75m }));
            Assert.That(image.GetCrop("card"), Has.Property("Width").EqualTo(400).And.Property("Height").EqualTo(300));
            Assert.That(image.GetCrop("card")!.Coordinates!.X1, Is.EqualTo(0.1m));
            Assert.That(image.GetCrop("banner"), Has.Property("Width").EqualTo(1600));
        });
    }

    [Test]
    public void Media_keep_their_typed_model()
    {
        object? media = _converter.Convert(Picker(multiple: false), Stored);

        Assert.That(media, Is.InstanceOf<MediaWithCrops<Picture>>());
    }

    [Test]
    public void The_udis_of_older_pickers_are_read()
    {
        object? media = _converter.Convert(Picker(multiple: false), "umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1,umb://document/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1");

        Assert.That(((MediaWithCrops)media!).LocalCrops.Src, Is.EqualTo("/media/hall.jpg"));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("[]")]
    public void Nothing_is_no_media(string? source)
    {
        Assert.Multiple(() =>
        {
            Assert.That(_converter.Convert(Picker(multiple: false), source), Is.Null);
            Assert.That(_converter.Convert(Picker(multiple: true), source), Is.Empty);
            Assert.That(_converter.IsValue(source, PropertyValueLevel.Source), Is.False);
        });
    }

    private static IPublishedPropertyType Picker(bool multiple)
        => PropertyTypes.Of(
            Constants.PropertyEditors.Aliases.MediaPicker3,
            new MediaPicker3Configuration
            {
                Multiple = multiple,
                Crops =
                [
                    new MediaPicker3Configuration.CropConfiguration { Alias = "card", Width = 400, Height = 300 },
                    new MediaPicker3Configuration.CropConfiguration { Alias = "banner", Width = 1600, Height = 400 },
                ],
            });

    private sealed class Picture() : PublishedContentModel(
        Stub.Of<IPublishedContent>(("Key", _ => Known)), Stub.Of<IPublishedValueFallback>());
}
