using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Repositories;

/// <summary>What the repositories of entities outside the node tree share: a row for each entity, found by id or by query.</summary>
/// <typeparam name="TId">What Core's services find an entity by.</typeparam>
/// <typeparam name="TEntity">Core's entity.</typeparam>
/// <typeparam name="TRow">The row that holds it.</typeparam>
internal abstract class RowRepository<TId, TEntity, TRow>(IDatabaseAccessor accessor, RowMap<TRow> map) : IReadWriteQueryRepository<TId, TEntity>
    where TId : notnull
    where TEntity : class, IEntity
    where TRow : class, new()
{
    protected CmsDbContext Database => accessor.Database;

    protected RowMap<TRow> Map => map;

    /// <summary>Every row, with what belongs to it, to be read and not changed.</summary>
    protected virtual IQueryable<TRow> Rows => Database.Set<TRow>().AsNoTracking();

    public TEntity? Get(TId? id) => id is null ? null : GetEntities(WithIds(Rows, [id])).FirstOrDefault();

    public IEnumerable<TEntity> GetMany(params TId[]? ids) => GetEntities(ids is null or [] ? Rows : WithIds(Rows, ids));

    public bool Exists(TId id) => WithIds(Database.Set<TRow>(), [id]).Any();

    public IEnumerable<TEntity> Get(IQuery<TEntity> query) => GetEntities(map.Apply(Rows, query));

    public int Count(IQuery<TEntity>? query) => map.Apply(Database.Set<TRow>(), query).Count();

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

        (entity as ICanBeDirty)?.ResetDirtyProperties();
    }

    public virtual void Delete(TEntity entity)
    {
        RowOf(entity).ExecuteDelete();
        entity.DeleteDate = DateTime.UtcNow;
    }

    /// <summary>Those of <paramref name="rows"/> that the ids name.</summary>
    protected abstract IQueryable<TRow> WithIds(IQueryable<TRow> rows, TId[] ids);

    /// <summary>The one row that holds <paramref name="entity"/>.</summary>
    protected abstract IQueryable<TRow> RowOf(TEntity entity);

    /// <summary>The id that the database gave to a new row.</summary>
    protected abstract int IdOf(TRow row);

    /// <summary>The entity that the row holds, unchanged since it was read.</summary>
    protected abstract TEntity ToEntity(TRow row);

    /// <summary>Copies to the row what is stored of the entity.</summary>
    protected abstract void Take(TRow row, TEntity entity);

    protected virtual void Insert(TEntity entity)
    {
        TRow row = new();
        Take(row, entity);
        Database.Add(row);
        Database.SaveAndForget();
        entity.Id = IdOf(row);
    }

    /// <exception cref="InvalidOperationException">The entity is not stored any more.</exception>
    protected virtual void Update(TEntity entity)
    {
        TRow row = RowOf(entity).SingleOrDefault() ?? throw new InvalidOperationException(
            $"The {typeof(TEntity).Name} {entity.Key} can't be updated: it was deleted.");
        Take(row, entity);
        Database.SaveAndForget();
    }

    protected virtual IEnumerable<TEntity> GetEntities(IQueryable<TRow> rows) => [.. rows.AsEnumerable().Select(ToEntity)];
}
