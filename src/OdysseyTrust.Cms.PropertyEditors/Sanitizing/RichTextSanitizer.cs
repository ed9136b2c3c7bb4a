using Ganss.Xss;
using IHtmlSanitizer = Umbraco.Cms.Core.Security.IHtmlSanitizer;

namespace OdysseyTrust.Cms.PropertyEditors.Sanitizing;

/// <summary>Takes out of HTML what is not in <see cref="AllowedMarkup"/>. Links of Umbraco's own form stay as they are.</summary>
internal sealed class RichTextSanitizer : IHtmlSanitizer
{
    private const string LocalLink = "{localLink:";
    private const string EncodedLocalLink = "%7BlocalLink:";
    private const string Udi = "umb://";

    // Made for every start with the editors, and slow to make: most first pages have no rich text.
    private readonly Lazy<HtmlSanitizer> _sanitizer = new(Create);

    public string Sanitize(string html) => _sanitizer.Value.Sanitize(html);

    private static HtmlSanitizer Create()
    {
        HtmlSanitizer sanitizer = new(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(AllowedMarkup.Tags, StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(AllowedMarkup.Attributes, StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(AllowedMarkup.Schemes, StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(AllowedMarkup.UriAttributes, StringComparer.OrdinalIgnoreCase),
        })
        {
            // Umbraco keeps what an image or link stands for in data attributes.
            AllowDataAttributes = true,
        };
        sanitizer.FilterUrl += KeepLocalLink;
        sanitizer.PostProcessDom += (_, processed) => EmbeddedMedia.ShowAsLinks(processed.Document);

        return sanitizer;
    }

    // "{localLink:..." and "umb://..." read as URLs of unknown schemes.
    private static void KeepLocalLink(object? sender, FilterUrlEventArgs url)
    {
        string path = url.OriginalUrl.TrimStart('/');
        if (new[] { LocalLink, EncodedLocalLink, Udi }.Any(start => path.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
        {
            url.SanitizedUrl = url.OriginalUrl;
        }
    }
}
