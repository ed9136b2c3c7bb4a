using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace OdysseyTrust.Cms.Search.Indexing;

/// <summary>An open Lucene index: one writer, and searchers that see what was last committed.</summary>
internal sealed class LuceneIndex : IDisposable
{
    private readonly FSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;

    private LuceneIndex(FSDirectory directory, IndexWriter writer)
    {
        _directory = directory;
        _writer = writer;
        _searchers = new SearcherManager(writer, applyAllDeletes: true, searcherFactory: null);
    }

    /// <summary>Opens the index in <paramref name="folder"/>, or begins an empty one there.</summary>
    /// <exception cref="IOException">The index is damaged or in use by another process.</exception>
    public static LuceneIndex Open(string folder, Analyzer analyzer)
    {
        FSDirectory directory = FSDirectory.Open(folder);
        try
        {
            return new LuceneIndex(directory, new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)));
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    public void Add(IEnumerable<Document> documents) => _writer.AddDocuments(documents);

    /// <summary>Puts <paramref name="documents"/> in the place of all that match <paramref name="term"/>, at once.</summary>
    public void Replace(Term term, IEnumerable<Document> documents) => _writer.UpdateDocuments(term, documents);

    public void Delete(Term term) => _writer.DeleteDocuments(term);

    /// <summary>Makes what was written durable and visible to the next search.</summary>
    public void Commit()
    {
        _writer.Commit();
        _searchers.MaybeRefreshBlocking();
    }

    public T Search<T>(Func<IndexSearcher, T> search)
    {
        IndexSearcher searcher = _searchers.Acquire();
        try
        {
            return search(searcher);
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    public void Dispose()
    {
        _searchers.Dispose();
        _writer.Dispose();
        _directory.Dispose();
    }
}
