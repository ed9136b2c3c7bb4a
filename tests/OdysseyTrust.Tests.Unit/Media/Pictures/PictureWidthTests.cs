using OdysseyTrust.Web.Features.Pictures;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace OdysseyTrust.Tests.Unit.Media.Pictures;

[TestFixture]
public sealed class PictureWidthTests
{
    [TestCase(4000, null, "320 480 640 800 1080 1440 1920 2400")]
    [TestCase(2500, null, "320 480 640 800 1080 1440 1920 2500")]
    [TestCase(1000, null, "320 480 640 800 1000")]
    [TestCase(1100, null, "320 480 640 800 1100")]
    [TestCase(200, null, "200")]
    [TestCase(4000, 120, "120 240 360")]
    [TestCase(300, 120, "120 240 300")]
    [TestCase(100, 120, "100")]
    public void A_picture_should_be_offered_in_widths_that_it_has(int available, int? fixedWidth, string widths)
    {
        Assert.That(string.Join(' ', PictureWidths.Of(available, fixedWidth)), Is.EqualTo(widths));
    }

    [TestCase(0, 0, 1000, 562)]
    [TestCase(0.5, 0, 500, 281)]
    [TestCase(0, 0.5, 711, 400)]
    public void A_crop_should_show_what_was_not_cut_off_in_its_own_proportions(double left, double top, int width, int height)
    {
        ImageCropperValue.ImageCropperCrop crop = new()
        {
            Width = 1600,
            Height = 900,
            Coordinates = new ImageCropperValue.ImageCropperCropCoordinates { X1 = (decimal)left, Y1 = (decimal)top },
        };

        Assert.That(new SizeOfMedia(1000, 800).Within(crop), Is.EqualTo(new SizeOfMedia(width, height)));
    }
}
