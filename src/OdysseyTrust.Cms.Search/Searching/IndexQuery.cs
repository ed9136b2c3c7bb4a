using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Util;
using OdysseyTrust.Cms.Search.Indexing;

namespace OdysseyTrust.Cms.Search.Searching;

/// <summary>Reads what somebody asks an index who knows it, such as <c>title:uniform AND __NodeTypeAlias:policy</c>.</summary>
internal static class IndexQuery
{
    private static readonly string[] TextFields = [FieldNames.Title, FieldNames.Body];

    /// <summary>Fields that are compared as a whole.</summary>
    private static readonly string[] Names = [FieldNames.Key, FieldNames.IndexType, FieldNames.Path, FieldNames.Culture, FieldNames.ContentType];

    /// <summary>A query in Lucene's syntax; what is none is taken for a text.</summary>
    public static Query Parse(string query, Analyzer analyzer)
    {
        using KeywordAnalyzer whole = new();
        using PerFieldAnalyzerWrapper analyzers = new(analyzer, Names.ToDictionary(name => name, Analyzer (_) => whole));
        MultiFieldQueryParser parser = new(LuceneVersion.LUCENE_48, TextFields, analyzers);
        try
        {
            return parser.Parse(query);
        }
        catch (Exception exception) when (exception is ParseException or ArgumentException)
        {
            return AnyWordOf(query, analyzer);
        }
    }

    private static BooleanQuery AnyWordOf(string text, Analyzer analyzer)
    {
        BooleanQuery words = [];
        foreach (string stem in SearchText.Parse(text, analyzer).Stems)
        {
            words.Add(new TermQuery(new Term(FieldNames.Title, stem)), Occur.SHOULD);
            words.Add(new TermQuery(new Term(FieldNames.Body, stem)), Occur.SHOULD);
        }

        return words;
    }
}
