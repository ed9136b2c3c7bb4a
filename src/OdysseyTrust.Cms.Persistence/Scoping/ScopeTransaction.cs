using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Database;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;

namespace OdysseyTrust.Cms.Persistence.Scoping;

/// <summary>
/// The transaction of an outermost scope, begun on first use. SQLite has one writer at a time, and a transaction that read before it
/// wrote fails when another wrote in between; so a scope that may write takes the writer's place from the start
/// (<c>BEGIN IMMEDIATE</c>), and only a scope opened to read (auto-completed) begins without it.
/// </summary>
internal sealed class ScopeTransaction(IDbContextFactory<CmsDbContext> factory, WriterGate gate, ChangeClock clock, bool readOnly) : IDisposable
{
    private readonly Dictionary<object, object> _kept = [];
    private CmsDbContext? _database;
    private IDbContextTransaction? _transaction;
    private IDisposable? _turn;

    /// <summary>Runs when the transaction has been committed, before anyone is notified of what it did.</summary>
    public event Action? Committed;

    /// <summary>Whether this transaction holds the writer's place.</summary>
    public bool IsWriter => _turn is not null;

    /// <summary>A time at which the snapshot that this transaction reads was not yet taken.</summary>
    public long BeganAt { get; private set; }

    /// <summary>What was kept under <paramref name="owner"/> for the length of this transaction.</summary>
    public object? Find(object owner) => _kept.GetValueOrDefault(owner);

    public void Keep(object owner, object value) => _kept[owner] = value;

    /// <exception cref="DistributedWriteLockTimeoutException">It is to write, and others kept the writer's place for too long.</exception>
    public CmsDbContext Begin()
    {
        if (_database is not null)
        {
            return _database;
        }

        if (!readOnly)
        {
            _turn = gate.Enter();
        }

        try
        {
            _database = factory.CreateDbContext();
            _database.Database.AutoSavepointsEnabled = false;
            _database.Writing = () => BecomeWriter();
            _database.Database.OpenConnection();
            BeginTransaction(_database);
            return _database;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>
    /// Takes the writer's place in a transaction that was opened to read. It begins anew, so what it read before may have changed since, as at the isolation
    /// level that Core expects (read committed).
    /// </summary>
    /// <exception cref="DistributedWriteLockTimeoutException">Others kept the writer's place for too long.</exception>
    public void BecomeWriter(TimeSpan? timeout = null)
    {
        if (IsWriter || _database is null)
        {
            return;
        }

        _turn = gate.Enter(timeout);
        _transaction!.Rollback();
        _transaction.Dispose();
        BeginTransaction(_database);
    }

    public void End(bool commit)
    {
        if (_transaction is null)
        {
            return;
        }

        if (commit)
        {
            _transaction.Commit();
            Committed?.Invoke();
        }
        else
        {
            _transaction.Rollback();
        }
    }

    public void Dispose()
    {
        _transaction?.Dispose();
        _transaction = null;
        if (_database is not null)
        {
            // The context goes back to a pool.
            _database.Writing = null;
            _database.Dispose();
            _database = null;
        }

        _turn?.Dispose();
        _turn = null;
    }

    private void BeginTransaction(CmsDbContext database)
    {
        BeganAt = clock.Now;
        var connection = (SqliteConnection)database.Database.GetDbConnection();
        _transaction = database.Database.UseTransaction(connection.BeginTransaction(deferred: !IsWriter));
    }
}
