using System.Drawing;
using FsCheck.Fluent;
using OdysseyTrust.Cms.Media.Pictures.Addresses;
using OdysseyTrust.Cms.Media.Pictures.Making;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Unit.Media.Pictures;

[TestFixture]
public sealed class PictureLayoutTests
{
    private static readonly Size Max = new(5000, 5000);
    private static readonly Size Photo = new(4000, 3000);

    [TestCase(800, null, 800, 600)]
    [TestCase(null, 600, 800, 600)]
    [TestCase(800, 800, 800, 800)]
    [TestCase(null, null, 4000, 3000)]
    [TestCase(8000, null, 4000, 3000, Description = "never larger than it is")]
    [TestCase(8000, 8000, 3000, 3000, Description = "never larger than it is, but in the proportions that are asked for")]
    public void A_picture_should_have_the_size_that_is_asked_for(int? width, int? height, int madeWidth, int madeHeight)
    {
        PictureLayout layout = PictureLayout.Of(Photo, new PictureRequest(width, height), Max);

        Assert.That(layout.Canvas, Is.EqualTo(new Size(madeWidth, madeHeight)));
    }

    [TestCase(ImageCropMode.Crop, 600, 600)]
    [TestCase(ImageCropMode.Max, 600, 450)]
    [TestCase(ImageCropMode.Min, 800, 600)]
    [TestCase(ImageCropMode.Stretch, 600, 600)]
    [TestCase(ImageCropMode.Pad, 600, 600)]
    [TestCase(ImageCropMode.BoxPad, 600, 600)]
    public void A_picture_should_be_fitted_as_its_mode_says(ImageCropMode mode, int width, int height)
    {
        PictureLayout layout = PictureLayout.Of(Photo, new PictureRequest(600, 600, Mode: mode), Max);

        Assert.That(layout.Canvas, Is.EqualTo(new Size(width, height)));
        Assert.That(layout.HasMargin, Is.EqualTo(mode is ImageCropMode.Pad or ImageCropMode.BoxPad));
    }

    [Test]
    public void A_picture_should_lie_in_the_middle_when_it_has_a_margin()
    {
        PictureLayout layout = PictureLayout.Of(Photo, new PictureRequest(600, 600, Mode: ImageCropMode.Pad), Max);

        Assert.That((layout.Cut.Size, layout.At), Is.EqualTo((new Size(600, 450), new Point(0, 75))));
    }

    [TestCase(0, 0)]
    [TestCase(0.5, 500)]
    [TestCase(0.4, 300)]
    [TestCase(1, 1000)]
    public void A_crop_should_be_around_the_focal_point_when_there_is_one(double left, int x)
    {
        PictureRequest request = new(1000, 1000, FocalPoint: new ImageUrlGenerationOptions.FocalPointPosition((decimal)left, 0.5m));

        PictureLayout layout = PictureLayout.Of(new Size(2000, 1000), request, Max);

        Assert.That(layout.Cut, Is.EqualTo(new Rectangle(x, 0, 1000, 1000)));
    }

    [TestCase(ImageCropAnchor.Left, 0)]
    [TestCase(ImageCropAnchor.Center, 500)]
    [TestCase(ImageCropAnchor.BottomRight, 1000)]
    public void A_crop_should_keep_a_side_when_it_is_anchored_there(ImageCropAnchor anchor, int x)
    {
        PictureLayout layout = PictureLayout.Of(new Size(2000, 1000), new PictureRequest(1000, 1000, Anchor: anchor), Max);

        Assert.That(layout.Cut.X, Is.EqualTo(x));
    }

    [Test]
    public void A_crop_should_be_as_staff_drew_it()
    {
        ImageUrlGenerationOptions.CropCoordinates drawn = new(0.25m, 0.5m, 0.25m, 0);

        PictureLayout layout = PictureLayout.Of(Photo, new PictureRequest(400, 300, drawn), Max);

        Assert.That(layout, Is.EqualTo(new PictureLayout(new Size(800, 600), new Rectangle(200, 300, 400, 300), new Size(400, 300), Point.Empty)));
    }

    [Test]
    public void A_picture_should_be_smaller_in_its_proportions_when_more_is_asked_for_than_is_made()
    {
        PictureLayout layout = PictureLayout.Of(Photo, new PictureRequest(3000, 1500), new Size(1000, 1000));

        Assert.That(layout.Canvas, Is.EqualTo(new Size(1000, 500)));
    }

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public FsCheck.Property The_part_should_lie_within_the_original_whatever_is_asked_for() => Prop.ForAll(
        Gen.Choose(1, 6000).Four().ToArbitrary(),
        Gen.Choose(0, 100).Four().ToArbitrary(),
        Gen.Elements(Enum.GetValues<ImageCropMode>()).ToArbitrary(),
        (size, percent, mode) =>
        {
            PictureRequest request = new(
                size.Item3,
                size.Item4,
                new ImageUrlGenerationOptions.CropCoordinates(percent.Item1 / 100m, percent.Item2 / 100m, percent.Item3 / 200m, percent.Item4 / 200m),
                new ImageUrlGenerationOptions.FocalPointPosition(percent.Item3 / 100m, percent.Item4 / 100m),
                mode);
            PictureLayout layout = PictureLayout.Of(new Size(size.Item1, size.Item2), request, Max);
            return new Rectangle(Point.Empty, layout.Whole).Contains(layout.Cut)
                && new Rectangle(Point.Empty, layout.Canvas).Contains(new Rectangle(layout.At, layout.Cut.Size))
                && layout.Whole.Width <= size.Item1
                && layout.Whole.Height <= size.Item2
                && layout.Cut is { Width: > 0, Height: > 0 };
        });
}
