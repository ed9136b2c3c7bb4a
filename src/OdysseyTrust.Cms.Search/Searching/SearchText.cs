using Lucene.Net.Analysis;
using OdysseyTrust.Cms.Search.Analysis;

namespace OdysseyTrust.Cms.Search.Searching;

/// <summary>What a visitor typed, as words of the index. It is text, never syntax; what a person would not type is cut off.</summary>
internal sealed record SearchText(string Text, IReadOnlyList<string> Stems)
{
    private const int MaxLength = 200;
    private const int MaxWords = 24;

    public static SearchText Parse(string? typed, Analyzer analyzer)
    {
        string text = typed?.Trim() ?? string.Empty;
        if (text.Length > MaxLength)
        {
            // Not through the middle of a surrogate pair, which no encoder would take.
            text = text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
        }

        return new SearchText(text, [.. analyzer.Tokens(text).Select(token => token.Stem).Distinct().Take(MaxWords)]);
    }
}
