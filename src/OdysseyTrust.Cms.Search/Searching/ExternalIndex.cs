using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using OdysseyTrust.Cms.Search.Analysis;
using OdysseyTrust.Cms.Search.Indexing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Search.Searching;

/// <summary>The index of published pages, for those who look after it.</summary>
internal sealed class ExternalIndex(
    PageIndex index,
    PageIndexer indexer,
    EnglishTextAnalyzer analyzer,
    ILongRunningOperationService operations) : ISearchIndex
{
    /// <summary>The name under which a rebuild is recorded.</summary>
    private const string RebuildOperation = "ExternalIndexRebuild";

    public string Name => Constants.UmbracoIndexes.ExternalIndexName;

    public async Task<SearchIndexStatus> GetStatusAsync()
    {
        bool isRebuilding = await IsRebuildingAsync();
        return index.IsOpen
            ? index.Search(searcher => Describe(searcher.IndexReader, isRebuilding))
            : new SearchIndexStatus(IsOpen: false, isRebuilding, DocumentCount: 0, FieldCount: 0, new Dictionary<string, object?>());
    }

    public async Task<bool> TryRebuildAsync() => !index.IsRebuilding && (await operations.RunAsync(RebuildOperation, Rebuild, allowConcurrentExecution: false)).Success;

    public PagedModel<SearchIndexMatch> Search(string query, int skip, int take) => index.Search(searcher =>
    {
        long wanted = Math.Min((long)skip + take, searcher.IndexReader.MaxDoc);
        TopDocs found = searcher.Search(IndexQuery.Parse(query, analyzer), (int)Math.Max(1, wanted));
        return new PagedModel<SearchIndexMatch>(
            found.TotalHits,
            [.. found.ScoreDocs.Skip(skip).Take(take).Select(hit => ToMatch(searcher.Doc(hit.Doc), hit.Score))]);
    });

    private static SearchIndexStatus Describe(IndexReader reader, bool isRebuilding) => new(
        IsOpen: true,
        isRebuilding,
        reader.NumDocs,
        MultiFields.GetMergedFieldInfos(reader).Count,
        new Dictionary<string, object?>
        {
            ["DefaultAnalyzer"] = nameof(EnglishTextAnalyzer),
            ["DeletionCount"] = reader.NumDeletedDocs,
            ["SegmentCount"] = reader.Leaves.Count,
        });

    private static SearchIndexMatch ToMatch(Document document, float score) => new(
        document.Get(FieldNames.Key, CultureInfo.InvariantCulture),
        score,
        document.Fields
            .GroupBy(field => field.Name)
            .ToDictionary(field => field.Key, IReadOnlyList<string> (field) => [.. field.Select(value => value.GetStringValue(CultureInfo.InvariantCulture))]));

    private Task Rebuild(CancellationToken cancellationToken)
    {
        indexer.Rebuild(cancellationToken);
        return Task.CompletedTask;
    }

    /// <summary>From the moment on that it was asked for, not only that it was begun.</summary>
    private async Task<bool> IsRebuildingAsync() => index.IsRebuilding || (await operations.GetByTypeAsync(
        RebuildOperation,
        skip: 0,
        take: 0,
        [LongRunningOperationStatus.Enqueued, LongRunningOperationStatus.Running])).Total > 0;
}
