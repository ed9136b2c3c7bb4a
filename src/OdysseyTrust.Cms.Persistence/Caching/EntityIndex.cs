using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Persistence.Caching;

/// <summary>All entities of a kind as one transaction sees them. They are shared: clone before handing one out.</summary>
internal sealed class EntityIndex<TEntity>
    where TEntity : class, IEntity
{
    private readonly Dictionary<int, TEntity> _byId;
    private readonly Dictionary<Guid, TEntity> _byKey;
    private readonly ConcurrentDictionary<Type, object> _narrower = new();

    public EntityIndex(IEnumerable<TEntity> entities)
    {
        All = [.. entities];
        _byId = All.ToDictionary(entity => entity.Id);
        _byKey = All.ToDictionary(entity => entity.Key);
    }

    public IReadOnlyList<TEntity> All { get; }

    public TEntity? Find(int id) => _byId.GetValueOrDefault(id);

    public TEntity? Find(Guid key) => _byKey.GetValueOrDefault(key);

    /// <summary>Those that are a <typeparamref name="TNarrow"/>.</summary>
    public EntityIndex<TNarrow> Of<TNarrow>()
        where TNarrow : class, TEntity =>
        (EntityIndex<TNarrow>)_narrower.GetOrAdd(typeof(TNarrow), _ => new EntityIndex<TNarrow>(All.OfType<TNarrow>()));
}
