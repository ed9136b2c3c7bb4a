namespace OdysseyTrust.Cms.Persistence.Querying;

/// <summary>Makes patterns for <c>LIKE</c> of texts in which nothing is special.</summary>
internal static class LikePattern
{
    public const string Escape = "\\";

    public static string Containing(string text) => $"%{Literal(text)}%";

    /// <summary>The text as part of a pattern that matches it and nothing else.</summary>
    public static string Literal(string text) => text
        .Replace(Escape, Escape + Escape, StringComparison.Ordinal)
        .Replace("%", Escape + "%", StringComparison.Ordinal)
        .Replace("_", Escape + "_", StringComparison.Ordinal);
}
