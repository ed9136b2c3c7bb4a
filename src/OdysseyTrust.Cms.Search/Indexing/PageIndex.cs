using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Microsoft.Extensions.Logging;
using OdysseyTrust.Cms.Search.Analysis;

namespace OdysseyTrust.Cms.Search.Indexing;

/// <summary>
/// The index of published pages. Writers wait for each other, but not for a rebuild; searches wait for nobody and always see a whole index.
/// </summary>
internal sealed partial class PageIndex(IndexFolder folder, EnglishTextAnalyzer analyzer, ILogger<PageIndex> logger) : IDisposable
{
    private readonly Lock _rebuilding = new();
    private readonly Lock _writing = new();
    private volatile LuceneIndex? _index;

    /// <summary>What was changed since a rebuild began, which may have read the pages before; none while nothing is rebuilt.</summary>
    private volatile List<Action<LuceneIndex>>? _missed;

    /// <summary>Opens the index on disk, and says whether there was a sound one.</summary>
    public bool TryOpen()
    {
        lock (_writing)
        {
            string? current = folder.FindCurrent();
            if (current is null)
            {
                return false;
            }

            try
            {
                LuceneIndex index = LuceneIndex.Open(current, analyzer);
                _index = index;
                return true;
            }
            catch (Exception damage) when (damage is IOException or InvalidOperationException or ArgumentException)
            {
                LogDamaged(current, damage.Message);
                return false;
            }
        }
    }

    /// <summary>
    /// Builds the index anew beside the one in use, and changes over when it is whole. What is published meanwhile goes to both, so that nobody who
    /// publishes waits for the rebuild.
    /// </summary>
    /// <param name="pages">All pages, in batches.</param>
    public void Rebuild(IEnumerable<IReadOnlyCollection<Document>> pages)
    {
        lock (_rebuilding)
        {
            lock (_writing)
            {
                _missed = [];
            }

            try
            {
                string building = folder.CreateNext();
                using LuceneIndex fresh = LuceneIndex.Open(building, analyzer);
                int count = Fill(fresh, pages);
                ChangeOver(fresh, building);
                LogRebuilt(count);
            }
            finally
            {
                _missed = null;
            }
        }
    }

    /// <summary>Changes the index by <paramref name="change"/>; when it returns, the change is durable and the next search sees it.</summary>
    /// <param name="change">It is done twice when the index is being rebuilt.</param>
    public void Update(Action<LuceneIndex> change)
    {
        lock (_writing)
        {
            LuceneIndex index = Required;
            change(index);
            index.Commit();
            _missed?.Add(change);
        }
    }

    /// <exception cref="InvalidOperationException">The index has not been opened or built yet.</exception>
    public T Search<T>(Func<IndexSearcher, T> search)
    {
        while (true)
        {
            LuceneIndex index = Required;
            try
            {
                return index.Search(search);
            }
            catch (ObjectDisposedException) when (_index != index)
            {
                // The index was rebuilt in between: the search goes to the new one.
                LogRetry();
            }
        }
    }

    /// <summary>Whether there is an index to search and to change.</summary>
    public bool IsOpen => _index is not null;

    /// <summary>Whether another index is being built, to take the place of this one.</summary>
    public bool IsRebuilding => _missed is not null;

    public void Dispose() => _index?.Dispose();

    /// <summary>The pages at and below a node.</summary>
    public static Term Branch(int id) => new(FieldNames.Path, id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static int Fill(LuceneIndex fresh, IEnumerable<IReadOnlyCollection<Document>> pages)
    {
        int count = 0;
        foreach (IReadOnlyCollection<Document> batch in pages)
        {
            fresh.Add(batch);
            count += batch.Count;
        }

        fresh.Commit();
        return count;
    }

    private void ChangeOver(LuceneIndex fresh, string building)
    {
        lock (_writing)
        {
            _missed!.ForEach(change => change(fresh));
            fresh.Commit();
            // A folder is moved when nobody has it open.
            fresh.Dispose();
            string whole = IndexFolder.Complete(building);
            LuceneIndex? old = _index;
            _index = LuceneIndex.Open(whole, analyzer);
            old?.Dispose();
            folder.RemoveAllBut(whole);
            _missed = null;
        }
    }

    private LuceneIndex Required => _index
        ?? throw new InvalidOperationException("The search index is not open yet: it is opened while the site boots.");

    [LoggerMessage(LogLevel.Warning, "The search index in {Folder} can't be opened and is built anew: {Reason}")]
    private partial void LogDamaged(string folder, string reason);

    [LoggerMessage(LogLevel.Information, "The search index was built with {Count} pages")]
    private partial void LogRebuilt(int count);

    [LoggerMessage(LogLevel.Debug, "A search met the rebuilding of its index and is repeated")]
    private partial void LogRetry();
}
