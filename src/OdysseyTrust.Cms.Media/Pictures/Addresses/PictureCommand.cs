namespace OdysseyTrust.Cms.Media.Pictures.Addresses;

/// <summary>The names in a picture's query, as stock Umbraco's addresses have them.</summary>
internal static class PictureCommand
{
    public const string Width = "width";
    public const string Height = "height";
    public const string Mode = "rmode";
    public const string Anchor = "ranchor";

    /// <summary>The focal point: the fractions to its left and above it.</summary>
    public const string FocalPoint = "rxy";

    /// <summary>What is cut off: the fractions on the left, at the top, on the right and at the bottom.</summary>
    public const string Crop = "cc";

    public const string Format = "format";
    public const string Quality = "quality";

    /// <summary>Tells browsers when a picture has changed; it changes nothing on the picture.</summary>
    public const string Version = "v";

    /// <summary>The signature over the path and all of the others.</summary>
    public const string Signature = "hmac";

    /// <summary>Those that make another picture of the original.</summary>
    public static IReadOnlyList<string> Changing { get; } = [Anchor, Crop, FocalPoint, Format, Height, Mode, Quality, Width];

    /// <summary>Those that the signature covers, in the order in which it does.</summary>
    public static IReadOnlyList<string> Signed { get; } = [.. Changing, Version];
}
