namespace OdysseyTrust.Cms.PropertyEditors.Media;

/// <summary>
/// The properties by which a block or a media item says what a picture shows, or that it says nothing. An empty field alone could be either a decision or
/// forgotten.
/// </summary>
internal static class PictureWords
{
    public const string Text = "alternativeText";

    public const string Decorative = "decorative";

    /// <summary>Whether a toggle is on, as an editor sends it or as it is stored.</summary>
    public static bool IsOn(object? value) => value?.ToString() is "1" or "true" or "True";

    public static bool AreMissing(object? text) => string.IsNullOrWhiteSpace(text?.ToString());
}
