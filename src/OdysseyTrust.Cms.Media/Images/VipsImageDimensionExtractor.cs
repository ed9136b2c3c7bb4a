using System.Drawing;
using Microsoft.Extensions.Logging;
using NetVips;
using Umbraco.Cms.Core.Media;

namespace OdysseyTrust.Cms.Media.Images;

/// <summary>Reads a picture's size from its header, as it is shown: turned as its EXIF orientation says.</summary>
internal sealed partial class VipsImageDimensionExtractor(ILogger<VipsImageDimensionExtractor> logger) : IImageDimensionExtractor
{
    /// <summary>EXIF orientations from here on stand on their side.</summary>
    private const int FirstSidewaysOrientation = 5;
    private const string Orientation = "orientation";

    public IEnumerable<string> SupportedImageFileTypes { get; } = ["jpg", "jpeg", "png", "gif", "webp", "avif", "tif", "tiff"];

    public Size? GetDimensions(Stream stream)
    {
        long position = stream.CanSeek ? stream.Position : 0;
        try
        {
            using Image image = Image.NewFromStream(stream);
            bool sideways = image.Contains(Orientation) && (int)image.Get(Orientation) >= FirstSidewaysOrientation;
            return sideways ? new Size(image.Height, image.Width) : new Size(image.Width, image.Height);
        }
        catch (VipsException notAnImage)
        {
            LogUnreadable(notAnImage.Message);
            return null;
        }
        finally
        {
            if (stream.CanSeek)
            {
                stream.Position = position;
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "A picture's size can't be read: {Reason}")]
    private partial void LogUnreadable(string reason);
}
