namespace OdysseyTrust.Web.Features.Pictures;

/// <summary>The widths in pixels in which a picture is offered, for phones and desktops with screens of one to three pixels to a CSS pixel.</summary>
internal static class PictureWidths
{
    private static readonly int[] Steps = [320, 480, 640, 800, 1080, 1440, 1920, 2400];
    private static readonly int[] Densities = [1, 2, 3];

    /// <summary>A step that is nearly as wide as the original is not worth a picture of its own.</summary>
    private const double Nearly = 0.9;

    /// <summary>Those that the original has enough pixels for; its own width comes last where it lies between two of them.</summary>
    /// <param name="available">The width of what is shown of the original.</param>
    /// <param name="fixedWidth">The width in CSS pixels, for a picture that is as wide on every screen.</param>
    public static IReadOnlyList<int> Of(int available, int? fixedWidth)
    {
        int[] wanted = fixedWidth is { } width ? [.. Densities.Select(density => density * width)] : Steps;
        return [.. wanted.Where(step => step < available * Nearly), .. available * Nearly <= wanted[^1] ? [available] : Array.Empty<int>()];
    }
}
