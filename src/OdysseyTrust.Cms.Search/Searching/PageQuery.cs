using Lucene.Net.Index;
using Lucene.Net.Search;
using OdysseyTrust.Cms.Search.Indexing;

namespace OdysseyTrust.Cms.Search.Searching;

/// <summary>Makes words into a Lucene query.</summary>
internal static class PageQuery
{
    private const float TitleBoost = 4f;
    private const float PhraseBoost = 2f;
    private const float TieBreaker = 0.1f;
    private const int PhraseSlop = 3;

    /// <summary>
    /// Pages with all of few words, or most of many; a word counts more in the title, and words that stand together count more
    /// than scattered ones.
    /// </summary>
    public static Query Create(IReadOnlyList<string> stems, string? culture)
    {
        BooleanQuery words = new() { MinimumNumberShouldMatch = RequiredOf(stems.Count) };
        foreach (string stem in stems)
        {
            words.Add(Word(stem), Occur.SHOULD);
        }

        BooleanQuery query = new()
        {
            { words, Occur.MUST },
            { new ConstantScoreQuery(InCulture(culture)) { Boost = 0 }, Occur.MUST },
        };
        if (stems.Count > 1)
        {
            query.Add(Phrase(FieldNames.Title, stems, TitleBoost * PhraseBoost), Occur.SHOULD);
            query.Add(Phrase(FieldNames.Body, stems, PhraseBoost), Occur.SHOULD);
        }

        return query;
    }

    /// <summary>Of up to three words all, of more three quarters.</summary>
    private static int RequiredOf(int words) => words <= 3 ? words : words * 3 / 4;

    private static DisjunctionMaxQuery Word(string stem) => new(TieBreaker)
    {
        new TermQuery(new Term(FieldNames.Title, stem)) { Boost = TitleBoost },
        new TermQuery(new Term(FieldNames.Body, stem)),
    };

    private static PhraseQuery Phrase(string field, IReadOnlyList<string> stems, float boost)
    {
        PhraseQuery phrase = new() { Slop = PhraseSlop, Boost = boost };
        foreach (string stem in stems)
        {
            phrase.Add(new Term(field, stem));
        }

        return phrase;
    }

    private static BooleanQuery InCulture(string? culture)
    {
        BooleanQuery cultures = new() { { new TermQuery(new Term(FieldNames.Culture, string.Empty)), Occur.SHOULD } };
        if (culture is not null)
        {
            cultures.Add(new TermQuery(new Term(FieldNames.Culture, culture.ToLowerInvariant())), Occur.SHOULD);
        }

        return cultures;
    }
}
