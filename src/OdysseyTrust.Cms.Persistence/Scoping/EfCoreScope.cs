using Microsoft.Extensions.Logging;
using OdysseyTrust.Cms.Persistence.Database;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Cms.Persistence.Scoping;

/// <summary>
/// Core's scope over one database transaction. Nested scopes share the outermost one's transaction, which begins when the database is
/// first used and commits when every scope was completed. Notifications and enlisted actions come after the commit, when no
/// scope is ambient any more.
/// </summary>
internal sealed class EfCoreScope : CoreScope
{
    private readonly AmbientScopeStack _ambient;
    private readonly EfCoreScope _root;
    private readonly ScopeTransaction? _transaction;
    private readonly bool _autoComplete;
    private ScopeContext? _context;

    public EfCoreScope(
        EfCoreScope? parent,
        ScopeTransaction? transaction,
        AmbientScopeStack ambient,
        IDistributedLockingMechanismFactory locking,
        ILoggerFactory loggerFactory,
        FileSystems fileSystems,
        IEventAggregator eventAggregator,
        RepositoryCacheMode cacheMode,
        bool? scopeFileSystems,
        IScopedNotificationPublisher? notifications,
        bool autoComplete)
        : base(parent, locking, loggerFactory, fileSystems, eventAggregator, cacheMode, scopeFileSystems, notifications)
    {
        _ambient = ambient;
        _autoComplete = autoComplete;
        _root = parent?._root ?? this;
        _transaction = transaction;
    }

    public bool IsOpen { get; private set; } = true;

    public IScopeContext Context => _root._context ??= new ScopeContext();

    /// <summary>The shared database, its transaction begun and the queued locks taken.</summary>
    public CmsDbContext Database
    {
        get
        {
            CmsDbContext database = _root._transaction!.Begin();
            _root.Locks.EnsureLocks(InstanceId);
            return database;
        }
    }

    public ScopeTransaction Transaction => _root._transaction!;

    /// <exception cref="InvalidOperationException">
    /// A scope that was opened inside this one is still open: nobody knows whether it would have completed, so everything is rolled back.
    /// </exception>
    public override void Dispose()
    {
        if (!IsOpen)
        {
            return;
        }

        if (_autoComplete)
        {
            Complete();
        }

        bool leftOpen = AbandonInner();
        IsOpen = false;
        if (HasParentScope)
        {
            Locks.ClearLocks(InstanceId);
            _ambient.Pop(this);
            base.Dispose();
        }
        else
        {
            End();
        }

        if (leftOpen)
        {
            throw new InvalidOperationException("A scope ended before a scope that was opened inside it: dispose the inner one first.");
        }
    }

    private bool AbandonInner()
    {
        EfCoreScope[] inner = [.. _ambient.OpenInside(this)];
        foreach (EfCoreScope scope in inner)
        {
            scope.IsOpen = false;
            scope.Locks.ClearLocks(scope.InstanceId);
            Completed = false;
        }

        return inner.Length > 0;
    }

    private void End()
    {
        try
        {
            EndTransaction();
        }
        finally
        {
            _ambient.Pop(this);
            bool completed = Completed == true;
            try
            {
                base.Dispose();
            }
            finally
            {
                _context?.ScopeExit(completed);
            }
        }
    }

    private void EndTransaction()
    {
        try
        {
            _transaction!.End(Completed == true);
        }
        catch
        {
            // Nothing was stored, so nobody may be told that something was.
            Completed = false;
            throw;
        }
        finally
        {
            _transaction!.Dispose();
            Locks.ClearLocks(InstanceId);
            Locks.EnsureLocksCleared(InstanceId);
            Locks.Dispose();
        }
    }
}
