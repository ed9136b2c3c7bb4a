using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Persistence.Caching;

/// <summary>
/// All entities of a kind that is small and read on nearly every operation, kept in Core's isolated cache of that kind, which Core's
/// cache refreshers clear. A transaction that changes the set reads its own state until it ends; the others keep the shared one, which
/// is dropped by the commit itself, before any notification of it. A rollback leaves no trace.
/// </summary>
internal abstract class EntitySet<TEntity>(IDatabaseAccessor accessor, AppCaches caches, ChangeClock clock)
    where TEntity : class, IEntity
{
    private const string CacheKey = "all";

    private readonly Lock _sharing = new();
    private long _changedAt;

    /// <summary>The set as the ambient scope sees it.</summary>
    /// <exception cref="InvalidOperationException">No scope is open.</exception>
    public EntityIndex<TEntity> Current
    {
        get
        {
            ScopeTransaction transaction = accessor.Transaction;
            if (transaction.Find(this) is OwnState own)
            {
                return own.Index ??= new EntityIndex<TEntity>(Load(accessor.Database));
            }

            if (Cache.Get(CacheKey) is EntityIndex<TEntity> shared)
            {
                return shared;
            }

            EntityIndex<TEntity> loaded = new(Load(accessor.Database));
            Share(loaded, transaction.BeganAt);
            return loaded;
        }
    }

    private IAppPolicyCache Cache => caches.IsolatedCaches.GetOrCreate<TEntity>();

    /// <summary>Says that the ambient scope has changed the set.</summary>
    public void Changed()
    {
        ScopeTransaction transaction = accessor.Transaction;
        if (transaction.Find(this) is null)
        {
            transaction.Committed += Forget;
        }

        transaction.Keep(this, new OwnState());
    }

    /// <summary>Drops the shared set.</summary>
    public void Forget()
    {
        lock (_sharing)
        {
            _changedAt = clock.Tick();
            Cache.Clear(CacheKey);
        }
    }

    /// <summary>Reads the set; the entities are clean and track changes.</summary>
    protected abstract IEnumerable<TEntity> Load(CmsDbContext database);

    /// <summary>Shares what a transaction read, unless the set changed after the transaction began.</summary>
    private void Share(EntityIndex<TEntity> index, long readAt)
    {
        lock (_sharing)
        {
            if (_changedAt <= readAt)
            {
                Cache.Insert(CacheKey, () => index);
            }
        }
    }

    /// <summary>The set in a transaction that changed it; read again after each change.</summary>
    private sealed class OwnState
    {
        public EntityIndex<TEntity>? Index { get; set; }
    }
}
