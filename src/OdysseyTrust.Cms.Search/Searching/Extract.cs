using Lucene.Net.Analysis;
using OdysseyTrust.Cms.Search.Analysis;

namespace OdysseyTrust.Cms.Search.Searching;

/// <summary>Cuts out of a page's text the part that shows best why it was found.</summary>
internal static class Extract
{
    /// <summary>About two lines on a wide screen.</summary>
    private const int Length = 220;
    private const string Ellipsis = "…";

    /// <summary>The window with the most different words of <paramref name="stems"/>, or the beginning when there is none.</summary>
    public static IReadOnlyList<ExtractSegment> Of(string body, IReadOnlyCollection<string> stems, Analyzer analyzer)
    {
        string text = string.Join(' ', body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length == 0)
        {
            return [];
        }

        TextToken[] hits = [.. analyzer.Tokens(text).Where(token => stems.Contains(token.Stem))];
        (int start, int end) = Widen(text, BestWindow(hits));
        return Segments(text, start, end, hits);
    }

    private static (int Start, int End) BestWindow(TextToken[] hits)
    {
        (int Start, int End) best = (0, 0);
        int most = 0;
        for (int first = 0; first < hits.Length; first++)
        {
            TextToken[] window = [.. hits.Skip(first).TakeWhile(hit => hit.End - hits[first].Start <= Length)];
            int different = window.Select(hit => hit.Stem).Distinct().Count();
            if (different > most)
            {
                most = different;
                best = (window[0].Start, window[^1].End);
            }
        }

        return best;
    }

    /// <summary>Fills the window up with what stands around it, to whole words.</summary>
    private static (int Start, int End) Widen(string text, (int Start, int End) window)
    {
        int spare = Math.Max(0, Length - (window.End - window.Start));
        int start = Math.Max(0, window.Start - (spare / 3));
        int end = Math.Min(text.Length, start + Math.Max(Length, window.End - start));
        if (start > 0)
        {
            int space = text.IndexOf(' ', start);
            start = space >= 0 && space < window.Start ? space + 1 : window.Start;
        }

        if (end < text.Length)
        {
            int space = text.LastIndexOf(' ', end);
            end = space > window.End && space > start ? space : Math.Max(end, window.End);
        }

        return (start, end);
    }

    private static List<ExtractSegment> Segments(string text, int start, int end, TextToken[] hits)
    {
        List<ExtractSegment> segments = [];
        int position = start;
        foreach (TextToken hit in hits.Where(hit => hit.Start >= start && hit.End <= end))
        {
            AddPlain(segments, text[position..hit.Start]);
            segments.Add(new ExtractSegment(text[hit.Start..hit.End], Highlighted: true));
            position = hit.End;
        }

        AddPlain(segments, text[position..end]);
        if (start > 0)
        {
            segments.Insert(0, new ExtractSegment(Ellipsis, Highlighted: false));
        }

        if (end < text.Length)
        {
            segments.Add(new ExtractSegment(Ellipsis, Highlighted: false));
        }

        return segments;
    }

    private static void AddPlain(List<ExtractSegment> segments, string text)
    {
        if (text.Length > 0)
        {
            segments.Add(new ExtractSegment(text, Highlighted: false));
        }
    }
}
