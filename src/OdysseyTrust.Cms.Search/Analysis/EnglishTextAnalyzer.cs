using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace OdysseyTrust.Cms.Search.Analysis;

/// <summary>
/// English words by their stems, without accents and possessives. Nothing is left out as too common: "about us" and "who we are" are
/// made of such words alone, and ranking already gives them little weight.
/// </summary>
internal sealed class EnglishTextAnalyzer : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        StandardTokenizer words = new(LuceneVersion.LUCENE_48, reader);
        TokenStream stems = new EnglishPossessiveFilter(LuceneVersion.LUCENE_48, words);
        stems = new LowerCaseFilter(LuceneVersion.LUCENE_48, stems);
        stems = new ASCIIFoldingFilter(stems);
        stems = new PorterStemFilter(stems);
        return new TokenStreamComponents(words, stems);
    }
}
