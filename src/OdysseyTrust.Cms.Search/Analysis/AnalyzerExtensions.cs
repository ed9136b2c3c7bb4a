using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace OdysseyTrust.Cms.Search.Analysis;

internal static class AnalyzerExtensions
{
    /// <summary>The words of <paramref name="text"/>, in order, as the index sees them.</summary>
    public static IEnumerable<TextToken> Tokens(this Analyzer analyzer, string text)
    {
        using TokenStream stream = analyzer.GetTokenStream(string.Empty, text);
        ICharTermAttribute stem = stream.AddAttribute<ICharTermAttribute>();
        IOffsetAttribute offset = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            yield return new TextToken(stem.ToString(), offset.StartOffset, offset.EndOffset);
        }

        stream.End();
    }
}
