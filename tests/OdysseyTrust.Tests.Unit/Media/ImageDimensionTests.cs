using System.Drawing;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NetVips;
using OdysseyTrust.Cms.Media.Images;

namespace OdysseyTrust.Tests.Unit.Media;

[TestFixture]
public sealed class ImageDimensionTests
{
    private readonly VipsImageDimensionExtractor _pictures = new(NullLogger<VipsImageDimensionExtractor>.Instance);
    private readonly SvgDimensionExtractor _drawings = new();

    [TestCase(".png")]
    [TestCase(".jpg")]
    [TestCase(".webp")]
    [TestCase(".avif")]
    public void A_picture_should_have_its_size_when_it_is_of_a_common_kind(string extension)
    {
        using Image image = Image.Black(32, 20, bands: 3);
        using MemoryStream file = new(image.WriteToBuffer(extension));

        Size? size = _pictures.GetDimensions(file);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(size, Is.EqualTo(new Size(32, 20)));
            Assert.That(file.Position, Is.Zero);
        }
    }

    [Test]
    public void A_picture_should_be_as_it_is_shown_when_the_camera_was_held_upright()
    {
        using Image image = Image.Black(32, 20, bands: 3).Mutate(header => header.Set(GValue.GIntType, "orientation", 6));
        using MemoryStream file = new(image.WriteToBuffer(".jpg"));

        Size? size = _pictures.GetDimensions(file);

        Assert.That(size, Is.EqualTo(new Size(20, 32)));
    }

    [Test]
    public void A_file_should_have_no_size_when_it_is_no_picture()
    {
        using MemoryStream file = new("Our children thrive"u8.ToArray());

        Size? size = _pictures.GetDimensions(file);

        Assert.That(size, Is.Null);
    }

    [TestCase("<svg xmlns='http://www.w3.org/2000/svg' width='40px' height='30'/>", 40, 30)]
    [TestCase("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 12.4'/>", 24, 12)]
    [TestCase("<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%' viewBox='0,0,16,16'/>", 16, 16)]
    public void A_drawing_should_have_the_size_that_its_root_says_when_it_is_sound(string svg, int width, int height)
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes(svg));

        Size? size = _drawings.GetDimensions(file);

        Assert.That(size, Is.EqualTo(new Size(width, height)));
    }

    [TestCase("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [TestCase("<html/>")]
    [TestCase("<svg")]
    [TestCase("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg width='1' height='1'>&x;</svg>")]
    public void A_drawing_should_have_no_size_when_it_gives_none_or_is_unsound(string svg)
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes(svg));

        Size? size = _drawings.GetDimensions(file);

        Assert.That(size, Is.Null);
    }
}
