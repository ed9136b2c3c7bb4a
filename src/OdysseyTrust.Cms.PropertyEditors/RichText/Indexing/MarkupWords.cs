using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OdysseyTrust.Cms.PropertyEditors.RichText.Indexing;

/// <summary>The words of markup. Those of two paragraphs or cells never grow together, those within a line stay whole.</summary>
internal static partial class MarkupWords
{
    private static readonly FrozenSet<string> InlineTags = new[]
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
        "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string Read(string markup)
    {
        StringBuilder words = new();
        Append(words, new HtmlParser().ParseDocument(markup).Body!);

        return Whitespace().Replace(words.ToString(), " ").Trim();
    }

    private static void Append(StringBuilder words, INode parent)
    {
        foreach (INode node in parent.ChildNodes)
        {
            if (node is IText text)
            {
                words.Append(text.Data);
            }
            else if (node is IElement { LocalName: not ("script" or "style") } element)
            {
                string separator = InlineTags.Contains(element.LocalName) ? string.Empty : " ";
                words.Append(separator);
                Append(words, element);
                words.Append(separator);
            }
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
