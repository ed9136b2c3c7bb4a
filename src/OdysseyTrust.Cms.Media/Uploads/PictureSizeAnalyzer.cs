using System.Globalization;
using NetVips;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Media.Uploads;

/// <summary>
/// Refuses pictures that would take too much memory to show: a file of a few kilobytes can say that it is a picture of gigapixels. Only the header is
/// read; nothing is decoded.
/// </summary>
internal sealed class PictureSizeAnalyzer(UploadMessages messages) : IFileStreamSecurityAnalyzer
{
    /// <summary>As many as the largest sensors of telephones have, and no more; of an animation, those of all its frames.</summary>
    internal const long MostPixels = 200_000_000;

    private const long Million = 1_000_000;
    private const string Frames = "n-pages";

    public bool ShouldHandle(Stream fileStream) => Pictures.IsPicture(fileStream);

    public bool IsConsideredSafe(Stream fileStream)
    {
        long? pixels = PixelsOf(fileStream);
        fileStream.Position = 0;
        return pixels switch
        {
            null => messages.Refuse("is damaged: the picture can't be read. Open it in a picture program, save it as a new file, and upload that."),
            > MostPixels => messages.Refuse(string.Create(
                CultureInfo.InvariantCulture,
                $"has {pixels.Value / Million} million pixels; at most {MostPixels / Million} million are possible. Make the picture smaller and upload it again.")),
            _ => true,
        };
    }

    private static long? PixelsOf(Stream content)
    {
        content.Position = 0;
        try
        {
            using Image header = Image.NewFromStream(content);
            int frames = header.Contains(Frames) ? (int)header.Get(Frames) : 1;
            return (long)header.Width * header.Height * frames;
        }
        catch (VipsException)
        {
            // It begins as a picture and goes on as something else.
            return null;
        }
    }
}
