using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>What documents, blueprints, elements and media have in common: a place in a tree, versions, values.</summary>
internal abstract partial class ContentRepository<TEntity>(ContentStore store)
    : IContentRepository<int, TEntity>, IReadRepository<Guid, TEntity>
    where TEntity : class, IContentBase
{
    private const int ChunkSize = 500;

    public abstract int RecycleBinId { get; }

    /// <summary>One of <c>Constants.ObjectTypes</c>.</summary>
    protected abstract Guid ObjectType { get; }

    protected ContentStore Store => store;

    protected CmsDbContext Database => store.Accessor.Database;

    /// <summary>The rows of this kind.</summary>
    protected IQueryable<ContentRow> Rows => Database.Set<ContentRow>().AsNoTracking().Where(row => row.Node.ObjectType == ObjectType);

    public TEntity? Get(int id) => Read(Rows.Where(row => row.Id == id)).FirstOrDefault();

    public TEntity? Get(Guid id) => Read(Rows.Where(row => row.Node.Key == id)).FirstOrDefault();

    public IEnumerable<TEntity> GetMany(params int[]? ids) =>
        ids is null or [] ? Read(Rows) : [.. ids.Distinct().Chunk(ChunkSize).SelectMany(chunk => Read(Rows.Where(row => chunk.Contains(row.Id))))];

    public IEnumerable<TEntity> GetMany(params Guid[]? ids) =>
        ids is null or [] ? Read(Rows) : [.. ids.Distinct().Chunk(ChunkSize).SelectMany(chunk => Read(Rows.Where(row => chunk.Contains(row.Node.Key))))];

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public bool Exists(Guid id) => Rows.Any(row => row.Node.Key == id);

    public IEnumerable<TEntity> Get(IQuery<TEntity> query) =>
        Read(ContentRowMap.Instance.Apply(Rows, query).OrderBy(row => row.Node.Level).ThenBy(row => row.Node.SortOrder).ThenBy(row => row.Id));

    public int Count(IQuery<TEntity>? query) => ContentRowMap.Instance.Apply(Rows, query).Count();

    public int Count(string? contentTypeAlias = null) => OfType(Rows, contentTypeAlias).Count();

    public int CountChildren(int parentId, string? contentTypeAlias = null) =>
        OfType(Rows.Where(row => row.Node.ParentId == parentId), contentTypeAlias).Count();

    public int CountDescendants(int parentId, string? contentTypeAlias = null) => OfType(Below(parentId), contentTypeAlias).Count();

    public IEnumerable<TEntity> GetPage(
        IQuery<TEntity>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<TEntity>? filter, Ordering? ordering) =>
        GetPage(query, pageIndex, pageSize, out totalRecords, null, filter, ordering);

    /// <remarks>A version's values lie together, so all come whatever <paramref name="propertyAliases"/> asks for.</remarks>
    public IEnumerable<TEntity> GetPage(
        IQuery<TEntity>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        string[]? propertyAliases,
        IQuery<TEntity>? filter,
        Ordering? ordering)
    {
        RowMap<ContentRow> filterMap = ordering is { Culture.Length: > 0 } ? ContentRowMap.InCulture(ordering.Culture) : ContentRowMap.Instance;
        IQueryable<ContentRow> rows = filterMap.Apply(ContentRowMap.Instance.Apply(Rows, query), filter);
        totalRecords = rows.LongCount();
        return Read(ContentOrdering.Apply(rows, ordering, Database).Skip(checked((int)pageIndex * pageSize)).Take(pageSize));
    }

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds)
    {
        foreach ((int Order, int Id)[] chunk in orderedNodeIds.Index().Chunk(ChunkSize))
        {
            int[] ids = [.. chunk.Select(node => node.Id)];
            Dictionary<int, NodeRow> nodes = Database.Set<NodeRow>().Where(node => ids.Contains(node.Id)).ToDictionary(node => node.Id);
            foreach ((int order, int id) in chunk.Where(node => nodes.ContainsKey(node.Id)))
            {
                nodes[id].SortOrder = order;
            }

            Database.SaveAndForget();
        }
    }

    public IEnumerable<TEntity> GetRecycleBin() => Read(ContentOrdering.Apply(Below(RecycleBinId), Ordering.By("path"), Database));

    /// <summary>Makes Core's model of a row and one of its versions.</summary>
    protected abstract TEntity Build(ContentRow row, ContentVersionRow version);

    /// <summary>The current version of each row.</summary>
    protected TEntity[] Read(IQueryable<ContentRow> rows)
    {
        return
        [
            .. rows
                .Include(row => row.Node)
                .Include(row => row.Versions.Where(version => version.IsCurrent || version.IsPublished))
                .AsEnumerable()
                .Select(row => Build(row, row.Versions.Single(version => version.IsCurrent))),
        ];
    }

    private static IQueryable<ContentRow> OfType(IQueryable<ContentRow> rows, string? alias) =>
        alias is null ? rows : rows.Where(row => row.ContentType.Alias == alias);

    private IQueryable<ContentRow> Below(int parentId)
    {
        string path = Database.Set<NodeRow>().Where(node => node.Id == parentId).Select(node => node.Path).SingleOrDefault() ?? Constants.System.RootString;
        string from = path + ",";
        string to = from + TextRange.LastCharacter;
        return Rows.Where(row => string.Compare(row.Node.Path, from) >= 0 && string.Compare(row.Node.Path, to) < 0);
    }
}
