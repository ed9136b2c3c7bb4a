namespace OdysseyTrust.Cms.Media.Uploads;

/// <summary>The pictures that are made of pixels.</summary>
internal static class Pictures
{
    private static readonly FileKind[] Kinds =
    [
        .. new[] { "x.jpg", "x.png", "x.gif", "x.webp", "x.avif", "x.tif" }.Select(name => FileKinds.Find(name)!),
    ];

    public static bool IsPicture(Stream content) => Kinds.Any(kind => kind.Matches(content));
}
