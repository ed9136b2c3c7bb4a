namespace OdysseyTrust.Cms.Media.Pictures.Making;

/// <summary>A kind of file that pictures are written as.</summary>
/// <param name="Extension">Of file names, with its dot.</param>
/// <param name="ContentType">As servers and browsers name it.</param>
internal sealed record PictureFormat(string Extension, string ContentType)
{
    public static PictureFormat Avif { get; } = new(".avif", "image/avif");

    public static PictureFormat WebP { get; } = new(".webp", "image/webp");

    public static PictureFormat Jpeg { get; } = new(".jpg", "image/jpeg");

    public static PictureFormat Png { get; } = new(".png", "image/png");

    public static PictureFormat Gif { get; } = new(".gif", "image/gif");

    /// <summary>The smallest first.</summary>
    public static IReadOnlyList<PictureFormat> Modern { get; } = [Avif, WebP];

    /// <summary>The kinds of originals that other pictures are made of, without dots.</summary>
    public static IReadOnlyList<string> Extensions { get; } = ["jpg", "jpeg", "png", "gif", "webp", "avif", "tif", "tiff"];

    /// <summary>The format of an extension without its dot, where pictures are written so.</summary>
    public static PictureFormat? Written(string extension) =>
        extension.Equals("jpeg", StringComparison.OrdinalIgnoreCase)
            ? Jpeg
            : Array.Find([Avif, WebP, Jpeg, Png, Gif], format => format.Extension.AsSpan(1).Equals(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// What a browser gets that names no modern format: the original's own; JPEG for those that no old browser shows.
    /// </summary>
    /// <param name="originalExtension">With its dot.</param>
    public static PictureFormat Fallback(string originalExtension) =>
        Array.Find([Png, Gif], format => format.Extension.Equals(originalExtension, StringComparison.OrdinalIgnoreCase)) ?? Jpeg;

    /// <summary>Whether other pictures are made of files with this extension, which has its dot.</summary>
    public static bool IsOriginal(string extension) => extension.Length > 0 && Extensions.Contains(extension[1..], StringComparer.OrdinalIgnoreCase);
}
