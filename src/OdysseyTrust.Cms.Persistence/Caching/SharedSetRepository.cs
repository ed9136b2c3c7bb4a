using System.Linq.Expressions;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Caching;

/// <summary>
/// A repository over an <see cref="EntitySet{TEntity}"/>. Core may change what it gets, so every entity leaves as a clone. Queries are
/// answered by the database, which compares text as Umbraco does, and their entities taken from the set.
/// </summary>
/// <typeparam name="TEntity">What Core calls the entity.</typeparam>
/// <typeparam name="TRow">Its row; <paramref name="map"/> maps at least <see cref="IEntity.Id"/>.</typeparam>
internal abstract class SharedSetRepository<TEntity, TRow>(IDatabaseAccessor accessor, RowMap<TRow> map)
    : IReadWriteQueryRepository<int, TEntity>, IReadRepository<Guid, TEntity>
    where TEntity : class, IEntity, ICanBeDirty
    where TRow : class
{
    protected IDatabaseAccessor Accessor => accessor;

    protected abstract EntityIndex<TEntity> Current { get; }

    /// <summary>The rows that queries look through.</summary>
    protected virtual IQueryable<TRow> Rows => accessor.Database.Set<TRow>();

    public TEntity? Get(int id) => Clone(Current.Find(id));

    public TEntity? Get(Guid id) => Clone(Current.Find(id));

    public IEnumerable<TEntity> GetMany(params int[]? ids) => Clone(Pick(ids, Current.Find));

    public IEnumerable<TEntity> GetMany(params Guid[]? ids) => Clone(Pick(ids, Current.Find));

    public bool Exists(int id) => Current.Find(id) is not null;

    public bool Exists(Guid id) => Current.Find(id) is not null;

    public IEnumerable<TEntity> Get(IQuery<TEntity> query)
    {
        HashSet<int> ids = [.. map.Apply(Rows, query).Select((Expression<Func<TRow, int>>)map.Find(nameof(IEntity.Id))!)];
        return Clone(Current.All.Where(entity => ids.Contains(entity.Id)));
    }

    public int Count(IQuery<TEntity>? query) => map.Apply(Rows, query).Count();

    public void Save(TEntity entity)
    {
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            Update(entity);
        }
        else
        {
            entity.AddingEntity();
            Insert(entity);
        }

        Changed();
        entity.ResetDirtyProperties();
    }

    public void Delete(TEntity entity)
    {
        Remove(entity);
        Changed();
        entity.DeleteDate = DateTime.UtcNow;
    }

    protected static TEntity? Clone(TEntity? entity) => (TEntity?)entity?.DeepClone();

    protected static TEntity[] Clone(IEnumerable<TEntity> entities) => [.. entities.Select(entity => (TEntity)entity.DeepClone())];

    /// <summary>Stores a new entity, and gives it its id.</summary>
    protected abstract void Insert(TEntity entity);

    protected abstract void Update(TEntity entity);

    protected abstract void Remove(TEntity entity);

    /// <summary>Says that the set has changed, and every set whose entities hold part of this one's.</summary>
    protected abstract void Changed();

    private IEnumerable<TEntity> Pick<TId>(TId[]? ids, Func<TId, TEntity?> find) =>
        ids is null or [] ? Current.All : ids.Distinct().Select(find).OfType<TEntity>();
}
