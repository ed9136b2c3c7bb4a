using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PublishedContent.Storage;

/// <summary>Reads through one of Core's content repositories, under the read lock of its tree.</summary>
/// <param name="treeLock">One of <see cref="Umbraco.Cms.Core.Constants.Locks"/>.</param>
internal sealed class RepositoryContentReader<TContent, TRepository>(
    TRepository repository,
    ICoreScopeProvider scopeProvider,
    int treeLock) : IContentReader<TContent>
    where TContent : class, IContentBase
    where TRepository : IContentRepository<int, TContent>, IReadRepository<Guid, TContent>
{
    private const int PageSize = 500;

    public TContent? Read(Guid key) => Read(() => ((IReadRepository<Guid, TContent>)repository).Get(key));

    public TContent? Read(int id) => Read(() => ((IReadRepository<int, TContent>)repository).Get(id));

    public IEnumerable<TContent> Read(IEnumerable<Guid> keys)
        => keys.Chunk(PageSize).SelectMany(
            chunk => Read(() => ((IReadRepository<Guid, TContent>)repository).GetMany(chunk).ToArray()));

    public IEnumerable<TContent> ReadAll(CancellationToken cancellationToken)
    {
        // One scope around all pages: a change between two of them would make them overlap or leave a gap.
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        scope.ReadLock(treeLock);

        long total = 1;
        for (long page = 0; page * PageSize < total; page++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (TContent content in ReadPage(page, out total))
            {
                yield return content;
            }
        }
    }

    private IEnumerable<TContent> ReadPage(long page, out long total)
        => repository.GetPage(
            query: null,
            page,
            PageSize,
            out total,
            propertyAliases: null,
            filter: null,
            Ordering.By("Path"));

    private T Read<T>(Func<T> read)
    {
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        scope.ReadLock(treeLock);

        return read();
    }
}
