using System.Drawing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NetVips;
using OdysseyTrust.Cms.Media.Pictures.Addresses;
using Umbraco.Cms.Core.Configuration.Models;
using Image = NetVips.Image;

namespace OdysseyTrust.Cms.Media.Pictures.Making;

/// <summary>
/// Makes a picture of an original: upright, in sRGB, and without what the camera wrote into it, such as the place where it was taken.
/// </summary>
internal sealed partial class PictureMaker(IOptionsMonitor<ImagingSettings> settings, ILogger<PictureMaker> logger)
{
    private const string Loader = "vips-loader";
    private const string Orientation = "orientation";
    private const string Pages = "n-pages";
    private const string Rgb = "srgb";
    private const double White = 255;

    /// <summary>EXIF orientations from here on stand on their side.</summary>
    private const int FirstSidewaysOrientation = 5;

    /// <summary>Room for 100 million pixels: what a camera of today takes, and far below what would bring a small server down.</summary>
    private const int DefaultMegabytes = 400;

    private const int BytesPerPixel = 4;
    private const int BytesPerMegabyte = 1_000_000;

    /// <summary>What a file may be, whatever its name says.</summary>
    private static readonly string[] Loaders = ["jpegload", "pngload", "gifload", "webpload", "heifload", "tiffload"];

    /// <summary>Whether a file holds more than one picture, one after the other.</summary>
    public bool IsAnimated(string file)
    {
        try
        {
            using Source source = Source.NewFromFile(file);
            using Image header = Image.NewFromSource(source);
            return header.Contains(Pages) && (int)header.Get(Pages) > 1;
        }
        catch (VipsException unreadable)
        {
            LogUnreadable(file, unreadable.Message);
            return false;
        }
    }

    /// <summary>Makes a picture.</summary>
    public MadePicture Make(string original, PictureRequest request, PictureFormat format)
    {
        try
        {
            if (SizeOf(original) is not { } size)
            {
                LogUnreadable(original, "its content is of none of the kinds that pictures are made of");
                return MadePicture.Unreadable;
            }

            if ((long)size.Width * size.Height * BytesPerPixel > MaxBytes)
            {
                LogTooLarge(original, size.Width, size.Height);
                return MadePicture.TooLarge;
            }

            ImagingResizeSettings resize = settings.CurrentValue.Resize;
            PictureLayout layout = PictureLayout.Of(size, request, new Size(resize.MaxWidth, resize.MaxHeight));
            return new MadePicture(PictureOutcome.Made, Make(original, layout, format, request.Quality));
        }
        catch (VipsException damaged)
        {
            LogUnreadable(original, damaged.Message);
            return MadePicture.Unreadable;
        }
    }

    private long MaxBytes => (settings.CurrentValue.Memory.MaximumDecodedImageMegabytes is > 0 and var megabytes ? megabytes : DefaultMegabytes) * (long)BytesPerMegabyte;

    /// <summary>The size as it is shown; nothing for a file of another kind.</summary>
    private static Size? SizeOf(string original)
    {
        using Source source = Source.NewFromFile(original);
        using Image header = Image.NewFromSource(source);
        if (!Loaders.Any(((string)header.Get(Loader)).StartsWith))
        {
            return null;
        }

        bool sideways = header.Contains(Orientation) && (int)header.Get(Orientation) >= FirstSidewaysOrientation;
        return sideways ? new Size(header.Height, header.Width) : new Size(header.Width, header.Height);
    }

    private static byte[] Make(string original, PictureLayout layout, PictureFormat format, int? quality)
    {
        // A source, not a name: libvips takes square brackets in a name for options.
        using Source source = Source.NewFromFile(original);
        using Image whole = Image.ThumbnailSource(source, layout.Whole.Width, height: layout.Whole.Height, size: Enums.Size.Force, outputProfile: Rgb);
        using Image colours = whole.Colourspace(Enums.Interpretation.Srgb);
        using Image cut = colours.ExtractArea(layout.Cut.X, layout.Cut.Y, layout.Cut.Width, layout.Cut.Height);
        using Image picture = layout.HasMargin ? WithMargin(cut, layout) : cut.Copy();
        return picture.Encode(format, quality);
    }

    /// <summary>The margin is white, and can be seen through where the picture can.</summary>
    private static Image WithMargin(Image picture, PictureLayout layout) => picture.Embed(
        layout.At.X,
        layout.At.Y,
        layout.Canvas.Width,
        layout.Canvas.Height,
        extend: Enums.Extend.Background,
        background: picture.HasAlpha() ? [White, White, White, 0] : [White, White, White]);

    [LoggerMessage(LogLevel.Warning, "No picture can be made of {File}: {Reason}")]
    private partial void LogUnreadable(string file, string reason);

    [LoggerMessage(LogLevel.Warning, "No picture is made of {File}: {Width} x {Height} pixels are more than Umbraco:CMS:Imaging:Memory:MaximumDecodedImageMegabytes has room for")]
    private partial void LogTooLarge(string file, int width, int height);
}
