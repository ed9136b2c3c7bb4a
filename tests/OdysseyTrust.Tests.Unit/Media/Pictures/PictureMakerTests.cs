using Microsoft.Extensions.Logging.Abstractions;
using NetVips;
using OdysseyTrust.Cms.Media.Pictures.Addresses;
using OdysseyTrust.Cms.Media.Pictures.Making;
using OdysseyTrust.Tests.Common;
using OdysseyTrust.Tests.Unit.Hosting;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using File = System.IO.File;

namespace OdysseyTrust.Tests.Unit.Media.Pictures;

[TestFixture]
public sealed class PictureMakerTests
{
    private static readonly double[] Red = [255, 0, 0];
    private static readonly double[] Blue = [0, 0, 255];

    private readonly ImagingSettings _settings = new();
    private readonly PictureMaker _maker;
    private TemporaryFolder _folder = null!;

    public PictureMakerTests() => _maker = new PictureMaker(new OptionsValue<ImagingSettings>(_settings), NullLogger<PictureMaker>.Instance);

    [SetUp]
    public void Open() => _folder = new TemporaryFolder();

    [TearDown]
    public void Close() => _folder.Dispose();

    [TestCase("avif")]
    [TestCase("webp")]
    [TestCase("jpg")]
    [TestCase("png")]
    [TestCase("gif")]
    public void A_picture_should_be_of_the_format_that_is_asked_for(string extension)
    {
        using Image made = Make(RedAndBlue("hall.jpg"), new PictureRequest(40), PictureFormat.Written(extension)!, out byte[] file);

        Assert.That((made.Width, made.Height), Is.EqualTo((40, 20)));
        Assert.That(KindOf(file), Is.EqualTo(extension));
    }

    [Test]
    public void A_picture_should_show_what_lies_around_the_focal_point()
    {
        PictureRequest right = new(50, 50, FocalPoint: new ImageUrlGenerationOptions.FocalPointPosition(0.9m, 0.5m));

        using Image made = Make(RedAndBlue("hall.png"), right, PictureFormat.Png, out _);

        Assert.That(made.Getpoint(1, 25), Is.EqualTo(Blue));
    }

    [Test]
    public void A_picture_should_stand_upright_without_metadata_when_the_camera_was_held_sideways()
    {
        string file = RedAndBlue("upright.jpg", image => image.Mutate(header =>
        {
            header.Set(GValue.GIntType, "orientation", 6);
            header.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "52/1 55/1 0/1 (52, 55, 0, Rational, 3 components, 24 bytes)");
        }));

        using Image made = Make(file, new PictureRequest(50), PictureFormat.Jpeg, out _);

        Assert.That((made.Width, made.Height), Is.EqualTo((50, 100)));
        Assert.That(made.GetFields().Where(name => name.StartsWith("exif", StringComparison.Ordinal)), Is.Empty);
        Assert.That(made.Getpoint(25, 5)[0], Is.GreaterThan(200), "The left of the file is the top of the picture.");
        Assert.That(made.Getpoint(25, 95)[2], Is.GreaterThan(200));
    }

    [Test]
    public void A_picture_should_have_the_colours_of_a_screen_when_the_original_is_made_for_print()
    {
        string file = RedAndBlue("print.jpg", image => image.Colourspace(Enums.Interpretation.Cmyk));

        using Image made = Make(file, new PictureRequest(40), PictureFormat.Jpeg, out _);

        Assert.That(made.Interpretation, Is.EqualTo(Enums.Interpretation.Srgb));
        Assert.That(made.Getpoint(5, 5)[0], Is.GreaterThan(150));
    }

    [TestCase(".webp", 0)]
    [TestCase(".jpg", 255)]
    public void A_logo_should_lie_on_nothing_or_on_white_when_it_can_be_seen_through(string extension, int background)
    {
        using Image clear = Image.Black(80, 80, bands: 4).Copy(interpretation: Enums.Interpretation.Srgb);
        string file = Path.Combine(_folder.Path, "logo.png");
        clear.WriteToFile(file);

        using Image made = Make(file, new PictureRequest(40), PictureFormat.Written(extension[1..])!, out _);

        Assert.That(made.Getpoint(20, 20)[^1], Is.EqualTo(background));
    }

    [Test]
    public void A_picture_should_have_a_white_margin_when_it_is_padded()
    {
        using Image made = Make(RedAndBlue("hall.png"), new PictureRequest(50, 50, Mode: ImageCropMode.Pad), PictureFormat.Png, out _);

        Assert.That((made.Width, made.Height), Is.EqualTo((50, 50)));
        Assert.That(made.Getpoint(25, 2), Is.All.EqualTo(255));
        Assert.That(made.Getpoint(5, 25), Is.EqualTo(Red));
    }

    [TestCase("Our children thrive")]
    [TestCase("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>")]
    public void There_should_be_no_picture_when_the_file_is_none_of_the_kinds_that_pictures_are_made_of(string content)
    {
        string file = Path.Combine(_folder.Path, "hall.jpg");
        File.WriteAllText(file, content);

        Assert.That(_maker.Make(file, new PictureRequest(40), PictureFormat.Jpeg).Outcome, Is.EqualTo(PictureOutcome.Unreadable));
    }

    [Test]
    public void There_should_be_no_picture_when_the_original_is_larger_than_memory_allows()
    {
        _settings.Memory.MaximumDecodedImageMegabytes = 1;
        using Image large = Image.Black(600, 600);
        string file = Path.Combine(_folder.Path, "large.png");
        large.WriteToFile(file);

        PictureOutcome outcome = _maker.Make(file, new PictureRequest(40), PictureFormat.Jpeg).Outcome;

        _settings.Memory.MaximumDecodedImageMegabytes = 0;
        Assert.That(outcome, Is.EqualTo(PictureOutcome.TooLarge));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void An_animation_should_be_known(bool moves)
    {
        using Image frame = Image.Black(20, 20, bands: 3).Copy(interpretation: Enums.Interpretation.Srgb);
        using Image frames = frame.Join(frame + Red, Enums.Direction.Vertical).Mutate(header => header.Set(GValue.GIntType, "page-height", moves ? 20 : 40));
        string file = Path.Combine(_folder.Path, "wave.gif");
        frames.WriteToFile(file);

        Assert.That(_maker.IsAnimated(file), Is.EqualTo(moves));
    }

    private Image Make(string file, PictureRequest request, PictureFormat format, out byte[] content)
    {
        MadePicture made = _maker.Make(file, request, format);
        Assert.That(made.Outcome, Is.EqualTo(PictureOutcome.Made));
        content = made.File.ToArray();
        return Image.NewFromBuffer(content);
    }

    /// <summary>Twice as wide as high, with a red left half and a blue right one.</summary>
    private string RedAndBlue(string name, Func<Image, Image>? change = null)
    {
        using Image black = Image.Black(100, 100, bands: 3);
        using Image image = (black + Red).Join(black + Blue, Enums.Direction.Horizontal)
            .Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using Image changed = change?.Invoke(image) ?? image.Copy();
        string file = Path.Combine(_folder.Path, name);
        changed.WriteToFile(file);
        return file;
    }

    /// <summary>What the bytes are.</summary>
    private static string KindOf(byte[] file) => file switch
    {
        [0xFF, 0xD8, ..] => "jpg",
        [0x89, (byte)'P', ..] => "png",
        [(byte)'G', (byte)'I', (byte)'F', ..] => "gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] => "webp",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'a', (byte)'v', (byte)'i', (byte)'f', ..] => "avif",
        _ => "unknown",
    };
}
