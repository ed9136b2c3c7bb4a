using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Cms.Persistence.Scoping;

/// <summary>Core's port for scopes, on EF Core.</summary>
internal sealed class EfCoreScopeProvider(
    AmbientScopeStack ambient,
    IDbContextFactory<CmsDbContext> factory,
    WriterGate gate,
    ChangeClock clock,
    IDistributedLockingMechanismFactory locking,
    ILoggerFactory loggerFactory,
    FileSystems fileSystems,
    IEventAggregator eventAggregator) : ICoreScopeProvider, IDatabaseAccessor
{
    public IScopeContext? Context => ambient.Current?.Context;

    public bool HasScope => ambient.Current is not null;

    public CmsDbContext Database => RequiredScope.Database;

    public ScopeTransaction Transaction => RequiredScope.Transaction;

    public bool IsWriting => ambient.Current?.Transaction.IsWriter == true;

    private EfCoreScope RequiredScope => ambient.Current
        ?? throw new InvalidOperationException("A repository was used outside a scope: open one with ICoreScopeProvider.CreateCoreScope().");

    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false)
    {
        EfCoreScope? parent = ambient.Current;
        EfCoreScope scope = new(
            parent,
            parent is null ? new ScopeTransaction(factory, gate, clock, readOnly: autoComplete) : null,
            ambient,
            locking,
            loggerFactory,
            fileSystems,
            eventAggregator,
            repositoryCacheMode,
            scopeFileSystems,
            scopedNotificationPublisher,
            autoComplete);
        ambient.Push(scope);
        return scope;
    }

    public IQuery<T> CreateQuery<T>() => new Query<T>();
}
