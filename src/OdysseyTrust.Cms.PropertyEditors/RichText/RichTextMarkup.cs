using System.Text.RegularExpressions;
using OdysseyTrust.Cms.PropertyEditors.Sanitizing;

namespace OdysseyTrust.Cms.PropertyEditors.RichText;

/// <summary>The parts of rich text that are Umbraco's own. They are matched in sanitized markup, where attributes have double quotes.</summary>
internal static partial class RichTextMarkup
{
    private const string BlockTags = $"{AllowedMarkup.RichTextInlineBlockTag}|{AllowedMarkup.RichTextBlockTag}";

    /// <summary>Puts in the place of each block what <paramref name="render"/> makes of its key.</summary>
    public static string ReplaceBlocks(string markup, Func<Guid, string> render)
        => Block().Replace(markup, match => Guid.TryParse(match.Groups["key"].ValueSpan, out Guid key) ? render(key) : string.Empty);

    /// <summary>Takes off the UDIs of links and pictures, which visitors have no use for.</summary>
    public static string RemoveUdis(string markup) => Udi().Replace(markup, "${before}");

    [GeneratedRegex($"""<(?<tag>{BlockTags})\b[^>]*?\bdata-content-key="(?<key>[^"]*)"[^>]*>.*?</\k<tag>>""", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("""(?<before><(?:a|img)\b[^>]*?)\s+data-udi="[^"]*" """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Udi();
}
