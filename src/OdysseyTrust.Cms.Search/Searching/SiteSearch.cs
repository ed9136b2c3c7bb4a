using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Search;
using OdysseyTrust.Cms.Search.Analysis;
using OdysseyTrust.Cms.Search.Indexing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace OdysseyTrust.Cms.Search.Searching;

/// <summary>Answers visitors from the index of published pages.</summary>
internal sealed class SiteSearch(PageIndex index, EnglishTextAnalyzer analyzer, IPublishedUrlProvider urls) : ISiteSearch
{
    private const int MaxPageSize = 50;

    /// <summary>Nobody turns more pages than this; without a bound, each would be ranked anew for a robot that does.</summary>
    private const int MaxResults = 1000;

    public Task<SiteSearchResults> SearchAsync(SiteSearchQuery query, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SearchText text = SearchText.Parse(query.Text, analyzer);
        int pageSize = Math.Clamp(query.PageSize, 1, MaxPageSize);
        SiteSearchResults results = text.Stems.Count == 0
            ? new SiteSearchResults(text.Text, 0, 1, pageSize, [])
            : index.Search(searcher => Search(searcher, text, query, pageSize));
        return Task.FromResult(results);
    }

    private SiteSearchResults Search(IndexSearcher searcher, SearchText text, SiteSearchQuery query, int pageSize)
    {
        TopDocs top = searcher.Search(PageQuery.Create(text.Stems, query.Culture), MaxResults);
        int total = top.ScoreDocs.Length;
        int page = Math.Clamp(query.Page, 1, Math.Max(1, (total + pageSize - 1) / pageSize));
        SiteSearchResult[] items =
        [
            .. top.ScoreDocs
                .Skip((page - 1) * pageSize)
                .Take(pageSize)
                .Select(hit => Result(searcher.Doc(hit.Doc), text, query.Culture)),
        ];
        return new SiteSearchResults(text.Text, total, page, pageSize, items);
    }

    private SiteSearchResult Result(Document found, SearchText text, string? culture)
    {
        string Stored(string field) => found.Get(field, CultureInfo.InvariantCulture);

        var key = Guid.Parse(Stored(FieldNames.Key));
        return new SiteSearchResult(
            key,
            Stored(FieldNames.Title),
            urls.GetUrl(key, UrlMode.Relative, culture),
            Stored(FieldNames.ContentType),
            Extract.Of(Stored(FieldNames.Body), text.Stems, analyzer));
    }
}
