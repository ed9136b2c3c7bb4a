using System.Collections.Frozen;

namespace OdysseyTrust.Cms.PropertyEditors.Sanitizing;

/// <summary>
/// What staff may use in rich text: words, lists, tables, links and pictures. Not scripts, forms or frames, and no styles: the
/// site's looks are the site's, and its content security policy has none inline.
/// </summary>
internal static class AllowedMarkup
{
    public static FrozenSet<string> Tags { get; } = Set(
        "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col",
        "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "main", "mark", "nav", "ol", "p", "picture", "pre", "q", "rp",
        "rt", "ruby", "s", "samp", "section", "small", "source", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td",
        "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr", "audio", "video", "track",
        RichTextBlockTag, RichTextInlineBlockTag);

    public static FrozenSet<string> Attributes { get; } = Set(
        "alt", "aria-describedby", "aria-hidden", "aria-label", "aria-labelledby", "cite", "class", "colspan", "controls",
        "datetime", "dir", "download", "headers", "height", "href", "hreflang", "id", "kind", "label", "lang", "loading", "media",
        "name", "open", "poster", "preload", "rel", "reversed", "role", "rowspan", "scope", "sizes", "span", "src", "srclang",
        "srcset", "start", "target", "title", "type", "value", "width");

    public static FrozenSet<string> Schemes { get; } = Set("http", "https", "mailto", "tel");

    public static FrozenSet<string> UriAttributes { get; } = Set("cite", "href", "poster", "src");

    /// <summary>Where a block stands between paragraphs.</summary>
    public const string RichTextBlockTag = "umb-rte-block";

    /// <summary>Where a block stands within a line.</summary>
    public const string RichTextInlineBlockTag = "umb-rte-block-inline";

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
