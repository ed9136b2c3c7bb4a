using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Entities;

/// <summary>What any node is, without what it holds.</summary>
internal sealed partial class EntityRepository(IDatabaseAccessor accessor, SlimEntities entities) : IEntityRepository
{
    private CmsDbContext Database => accessor.Database;

    private IQueryable<NodeRow> Nodes => Database.Set<NodeRow>().AsNoTracking();

    public IEntitySlim? Get(int id) => One(node => node.Id == id);

    public IEntitySlim? Get(Guid key) => One(node => node.Key == key);

    public IEntitySlim? Get(int id, Guid objectTypeId) => One(node => node.Id == id && node.ObjectType == objectTypeId);

    public IEntitySlim? Get(Guid key, Guid objectTypeId) => One(node => node.Key == key && node.ObjectType == objectTypeId);

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params int[] ids) => GetAll([objectType], ids);

    public IEnumerable<IEntitySlim> GetAll(IEnumerable<Guid> objectTypes, params int[] ids) =>
        entities.Read(Of(objectTypes).Where(node => ids.Length == 0 || ids.Contains(node.Id)).OrderBy(node => node.SortOrder));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params Guid[] keys) => GetAll([objectType], keys);

    public IEnumerable<IEntitySlim> GetAll(IEnumerable<Guid> objectTypes, params Guid[] keys) =>
        entities.Read(Of(objectTypes).Where(node => keys.Length == 0 || keys.Contains(node.Key)).OrderBy(node => node.SortOrder));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query) =>
        entities.Read(EntityOrdering.Apply(EntityRowMap.Instance.Apply(Nodes, query), null, Database));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query, Guid objectType) =>
        entities.Read(EntityOrdering.Apply(EntityRowMap.Instance.Apply(Of([objectType]), query), null, Database));

    public UmbracoObjectTypes GetObjectType(int id) => TypeOf(Nodes.Where(node => node.Id == id));

    public UmbracoObjectTypes GetObjectType(Guid key) => TypeOf(Nodes.Where(node => node.Key == key));

    /// <summary>Promises an id to a key, before there is a node of it.</summary>
    public int ReserveId(Guid key)
    {
        if (Nodes.FirstOrDefault(node => node.Key == key) is { } known)
        {
            return known.ObjectType == Constants.ObjectTypes.IdReservation
                ? known.Id
                : throw new InvalidOperationException($"The key {key} is already in use by '{known.Name}'.");
        }

        NodeRow reserved = new()
        {
            Key = key,
            ParentId = Constants.System.Root,
            ObjectType = Constants.ObjectTypes.IdReservation,
            Name = "RESERVED.ID",
            Path = Constants.System.RootString,
            CreateDate = DateTime.UtcNow,
        };
        Database.Add(reserved);
        Database.SaveAndForget();
        return reserved.Id;
    }

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params int[]? ids) =>
        Paths(Of([objectType]).Where(node => ids == null || ids.Length == 0 || ids.Contains(node.Id)));

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params Guid[] keys) => GetAllPaths([objectType], keys);

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid[] objectTypes, params Guid[] keys) =>
        Paths(Of(objectTypes).Where(node => keys.Length == 0 || keys.Contains(node.Key)));

    public bool Exists(int id) => Nodes.Any(node => node.Id == id);

    public bool Exists(Guid key) => Nodes.Any(node => node.Key == key);

    public bool Exists(IEnumerable<Guid> keys)
    {
        Guid[] all = [.. keys.Distinct()];
        return Nodes.Count(node => all.Contains(node.Key)) == all.Length;
    }

    public bool Exists(Guid key, Guid objectType) => Nodes.Any(node => node.Key == key && node.ObjectType == objectType);

    public bool Exists(int id, Guid objectType) => Nodes.Any(node => node.Id == id && node.ObjectType == objectType);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query,
        ISet<Guid> objectTypes,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        IQuery<IUmbracoEntity>? filter,
        Ordering? ordering)
    {
        IQueryable<NodeRow> nodes = EntityRowMap.Instance.Apply(EntityRowMap.Instance.Apply(Of(objectTypes), query), filter);
        totalRecords = nodes.LongCount();
        return pageSize == 0
            ? []
            : entities.Read(EntityOrdering.Apply(nodes, ordering, Database).Skip(checked((int)pageIndex * pageSize)).Take(pageSize));
    }

    public int CountByQuery(IQuery<IUmbracoEntity> query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter) =>
        EntityRowMap.Instance.Apply(EntityRowMap.Instance.Apply(Of(objectTypes), query), filter).Count();

    private static TreeEntityPath[] Paths(IQueryable<NodeRow> nodes) =>
        [.. nodes.Select(node => new TreeEntityPath { Id = node.Id, Key = node.Key, Path = node.Path })];

    private static UmbracoObjectTypes TypeOf(IQueryable<NodeRow> nodes) =>
        ObjectTypes.GetUmbracoObjectType(nodes.Select(node => node.ObjectType).FirstOrDefault());

    private IQueryable<NodeRow> Of(IEnumerable<Guid> objectTypes)
    {
        Guid[] types = [.. objectTypes];
        return Nodes.Where(node => types.Contains(node.ObjectType));
    }

    private IEntitySlim? One(System.Linq.Expressions.Expression<Func<NodeRow, bool>> condition) => entities.Read(Nodes.Where(condition)) is [var entity, ..] ? entity : null;
}
