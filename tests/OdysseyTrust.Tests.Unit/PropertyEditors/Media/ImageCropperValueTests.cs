using OdysseyTrust.Cms.PropertyEditors.Media.Crops;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Media;

public sealed class ImageCropperValueTests
{
    private readonly ImageCropperValueConverter _converter = new(Json.Serializer);

    [TestCase("""{"src":"/media/ab12/hall.jpg"}""")]
    [TestCase("/media/ab12/hall.jpg")]
    public void A_picture_is_given_with_the_crops_of_its_data_type(string source)
    {
        ImageCropperValue? image = Convert(source);

        Assert.Multiple(() =>
        {
            Assert.That(image!.Src, Is.EqualTo("/media/ab12/hall.jpg"));
            Assert.That(image.GetCrop("thumb"), Has.Property("Width").EqualTo(100).And.Property("Height").EqualTo(50));
        });
    }

    [Test]
    public void A_crop_is_cut_as_staff_drew_it()
    {
        ImageUrlGenerationOptions? asked = null;
        ImageCropperValue image = Convert(
            """{"src":"/media/a.jpg","focalPoint":{"left":0.1,"top":0.9},"crops":[{"alias":"thumb","width":1,"height":1,"coordinates":{"x1":0.1,"y1":0,"x2":0.2,"y2":0}}]}""")!;

        image.GetCropUrl("thumb", Generator(options => asked = options));

        Assert.Multiple(() =>
        {
            Assert.That(asked!.ImageUrl, Is.EqualTo("/media/a.jpg"));
            Assert.That(asked.Crop, Is.EqualTo(new ImageUrlGenerationOptions.CropCoordinates(0.1m, 0, 0.2m, 0)));
            Assert.That((asked.Width, asked.Height), Is.EqualTo(((int?)100, (int?)50)));
            Assert.That(asked.FocalPoint, Is.Null);
        });
    }

    [Test]
    public void A_crop_that_nobody_drew_is_cut_around_the_focal_point()
    {
        ImageUrlGenerationOptions? asked = null;
        ImageCropperValue image = Convert("""{"src":"/media/a.jpg","focalPoint":{"left":0.1,"top":0.9}}""")!;

        image.GetCropUrl("thumb", Generator(options => asked = options));

        Assert.That(asked!.FocalPoint, Is.EqualTo(new ImageUrlGenerationOptions.FocalPointPosition(0.1m, 0.9m)));
    }

    [Test]
    public void There_is_no_url_for_an_unknown_crop()
    {
        ImageCropperValue image = Convert("/media/a.jpg")!;

        Assert.That(image.GetCropUrl("unknown", Generator(_ => { })), Is.Null);
    }

    [Test]
    public void A_picked_picture_is_completed_by_what_its_media_item_knows()
    {
        ImageCropperValue picked = Convert("""{"src":"/media/a.jpg","crops":[{"alias":"own","width":1,"height":1,"coordinates":{"x1":0.1,"y1":0,"x2":0,"y2":0}}]}""")!;
        ImageCropperValue own = Convert(
            """{"src":"/media/b.jpg","focalPoint":{"left":0.1,"top":0.9},"crops":[{"alias":"thumb","width":1,"height":1,"coordinates":{"x1":0.2,"y1":0,"x2":0,"y2":0}}]}""")!;

        ImageCropperValue merged = picked.Merge(own);

        Assert.Multiple(() =>
        {
            Assert.That(merged.Src, Is.EqualTo("/media/a.jpg"));
            Assert.That(merged.FocalPoint?.Top, Is.EqualTo(0.9m));
            Assert.That(merged.Crops!.Select(crop => (crop.Alias, crop.Coordinates?.X1)), Is.EquivalentTo(new (string?, decimal?)[] { ("thumb", 0.2m), ("own", 0.1m) }));
        });
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("{broken}")]
    public void Anything_else_is_no_picture(string? source) => Assert.That(Convert(source), Is.Null);

    private static IImageUrlGenerator Generator(Action<ImageUrlGenerationOptions> ask)
        => Stub.Of<IImageUrlGenerator>(("GetImageUrl", arguments =>
        {
            ask((ImageUrlGenerationOptions)arguments[0]!);
            return "url";
        }));

    private ImageCropperValue? Convert(string? source)
        => (ImageCropperValue?)_converter.Convert(
            PropertyTypes.Of(
                Constants.PropertyEditors.Aliases.ImageCropper,
                new ImageCropperConfiguration { Crops = [new ImageCropperConfiguration.Crop { Alias = "thumb", Width = 100, Height = 50 }] }),
            source);
}
