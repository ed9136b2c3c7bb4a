using System.Text.RegularExpressions;

namespace OdysseyTrust.Cms.Media.Drawings;

/// <summary>What the values of a drawing may point at: its own parts, and pictures that are in it.</summary>
internal static partial class DrawingStyle
{
    /// <summary>
    /// Whether CSS, or an attribute that is read as CSS, fetches nothing and hides nothing. Escapes are refused with the rest: they have no use in a
    /// drawing but to spell what is refused.
    /// </summary>
    /// <remarks>
    /// It is looked at with its comments and without: a comment can part a word, and what looks like one can lie in a string.
    /// </remarks>
    public static bool IsSafe(string css) => !Forbidden().IsMatch(css) && !Forbidden().IsMatch(Comments().Replace(css, string.Empty));

    /// <summary>Whether an address is that of a part of this drawing, or of a picture of pixels that is written out in it.</summary>
    public static bool IsSafeReference(string address, bool mayBePicture) =>
        address.StartsWith('#') || mayBePicture && Picture().IsMatch(address);

    [GeneratedRegex(@"\\|@import|@font-face|@namespace|expression|javascript:|-moz-binding|behavior|image-set|src\s*\(|image\s*\(|url\s*\((?!\s*[""']?#)", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^\s*data:image/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();
}
