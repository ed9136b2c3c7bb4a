using System.Drawing;
using OdysseyTrust.Cms.Media.Pictures.Addresses;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Media.Pictures.Making;

/// <summary>How a picture is made of its original, in pixels.</summary>
/// <param name="Whole">The size that the whole original is brought to, never larger than it is.</param>
/// <param name="Cut">The part of that which is shown.</param>
/// <param name="Canvas">The size of the picture.</param>
/// <param name="At">Where on the canvas the part lies; around it is margin.</param>
internal sealed record PictureLayout(Size Whole, Rectangle Cut, Size Canvas, Point At)
{
    private const bool Across = true;
    private const bool Down = false;

    /// <summary>Whether there is a margin around the picture.</summary>
    public bool HasMargin => Canvas != Cut.Size;

    /// <summary>Lays out what is asked for.</summary>
    /// <param name="original">The original's size, as it is shown.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="max">The largest picture that is made.</param>
    public static PictureLayout Of(Size original, PictureRequest request, Size max)
    {
        RectangleF region = Region(original, request.Crop);
        (float? width, float? height) = Bounded(request, region.Size, max);
        if (width is { } w && height is { } h)
        {
            return request.Mode switch
            {
                ImageCropMode.Stretch => Scaled(original, region, Math.Min(1, w / region.Width), Math.Min(1, h / region.Height)),
                ImageCropMode.Max => Scaled(original, region, Math.Min(w / region.Width, h / region.Height)),
                ImageCropMode.Min => Scaled(original, region, Math.Max(w / region.Width, h / region.Height)),
                ImageCropMode.Pad or ImageCropMode.BoxPad =>
                    OnCanvas(Scaled(original, region, Math.Min(w / region.Width, h / region.Height)), new Size(Pixels(w), Pixels(h)), request.Anchor),
                _ => Cropped(original, region, new SizeF(w, h), request),
            };
        }

        return Scaled(original, region, width / region.Width ?? height / region.Height ?? 1);
    }

    /// <summary>What is left of the original when staff have cut off its sides; all of it where they have left nothing.</summary>
    private static RectangleF Region(Size original, ImageUrlGenerationOptions.CropCoordinates? crop)
    {
        RectangleF whole = new(PointF.Empty, original);
        if (crop is null)
        {
            return whole;
        }

        RectangleF left = RectangleF.FromLTRB(
            (float)crop.Left * original.Width,
            (float)crop.Top * original.Height,
            (float)(1 - crop.Right) * original.Width,
            (float)(1 - crop.Bottom) * original.Height);
        return left is { Width: >= 1, Height: >= 1 } ? left : whole;
    }

    /// <summary>What is asked for, made smaller in its proportions where it is larger than any picture that is made.</summary>
    private static (float? Width, float? Height) Bounded(PictureRequest request, SizeF region, Size max)
    {
        float width = request.Width ?? (request.Height is { } h ? h * region.Width / region.Height : region.Width);
        float height = request.Height ?? width * region.Height / region.Width;
        float scale = Math.Min(1, Math.Min(max.Width / width, max.Height / height));
        return request is { Width: null, Height: not null } ? (null, height * scale) : (width * scale, request.Height is null ? null : height * scale);
    }

    private static PictureLayout Cropped(Size original, RectangleF region, SizeF target, PictureRequest request)
    {
        float scale = Math.Max(target.Width / region.Width, target.Height / region.Height);
        SizeF cut = new(target.Width / scale, target.Height / scale);
        (float x, float y) = request.FocalPoint is { } point
            ? ((float)point.Left * region.Width, (float)point.Top * region.Height)
            : (Share(request.Anchor, Across) * region.Width, Share(request.Anchor, Down) * region.Height);
        PointF corner = new(
            region.X + Between(x - (cut.Width / 2), region.Width - cut.Width),
            region.Y + Between(y - (cut.Height / 2), region.Height - cut.Height));
        return Scaled(original, new RectangleF(corner, cut), scale);
    }

    private static PictureLayout Scaled(Size original, RectangleF part, float scale) => Scaled(original, part, Math.Min(1, scale), Math.Min(1, scale));

    private static PictureLayout Scaled(Size original, RectangleF part, float across, float down)
    {
        Size size = new(Pixels(part.Width * across), Pixels(part.Height * down));
        Size whole = new(Math.Max(size.Width, Pixels(original.Width * across)), Math.Max(size.Height, Pixels(original.Height * down)));
        Point corner = new(
            Math.Clamp((int)MathF.Round(part.X * across), 0, whole.Width - size.Width),
            Math.Clamp((int)MathF.Round(part.Y * down), 0, whole.Height - size.Height));
        return new PictureLayout(whole, new Rectangle(corner, size), size, Point.Empty);
    }

    private static PictureLayout OnCanvas(PictureLayout layout, Size canvas, ImageCropAnchor anchor) => layout with
    {
        Canvas = canvas,
        At = new Point(
            (int)((canvas.Width - layout.Cut.Width) * Share(anchor, Across)),
            (int)((canvas.Height - layout.Cut.Height) * Share(anchor, Down))),
    };

    /// <summary>From 0 to <paramref name="max"/>, which rounding may have brought below 0.</summary>
    private static float Between(float value, float max) => Math.Clamp(value, 0, Math.Max(0, max));

    private static int Pixels(float length) => Math.Max(1, (int)MathF.Round(length));

    /// <summary>How far along a picture an anchor lies: 0 at the left or top, 1 at the right or bottom.</summary>
    private static float Share(ImageCropAnchor anchor, bool across) => (anchor, across) switch
    {
        (ImageCropAnchor.Left or ImageCropAnchor.TopLeft or ImageCropAnchor.BottomLeft, Across) => 0,
        (ImageCropAnchor.Right or ImageCropAnchor.TopRight or ImageCropAnchor.BottomRight, Across) => 1,
        (ImageCropAnchor.Top or ImageCropAnchor.TopLeft or ImageCropAnchor.TopRight, Down) => 0,
        (ImageCropAnchor.Bottom or ImageCropAnchor.BottomLeft or ImageCropAnchor.BottomRight, Down) => 1,
        _ => 0.5f,
    };
}
