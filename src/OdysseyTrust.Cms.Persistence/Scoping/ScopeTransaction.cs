using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Database;

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
    public bool IsWriter { get; private set; }

    /// <summary>A time at which the snapshot that this transaction reads was not yet taken.</summary>
    public long BeganAt { get; private set; }

    /// <summary>What was kept under <paramref name="owner"/> for the length of this transaction.</summary>
    public object? Find(object owner) => _kept.GetValueOrDefault(owner);

    public void Keep(object owner, object value) => _kept[owner] = value;

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
            BeganAt = clock.Now;
            CmsDbContext database = factory.CreateDbContext();
            _database = database;
            database.Database.AutoSavepointsEnabled = false;
            database.Database.OpenConnection();
            var connection = (SqliteConnection)database.Database.GetDbConnection();
            _transaction = database.Database.UseTransaction(connection.BeginTransaction(deferred: readOnly));
            IsWriter = !readOnly;
            return database;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Takes the writer's place in a transaction that was opened to read.</summary>
    /// <exception cref="SqliteException">Another transaction has written since this one began to read.</exception>
    public void BecomeWriter(TimeSpan? timeout = null)
    {
        if (IsWriter || _database is null)
        {
            return;
        }

        _turn = gate.Enter(timeout);

        // A write that changes nothing is SQLite's only way to turn a reading transaction into a writing one.
        _database.Database.ExecuteSqlRaw("UPDATE \"Nodes\" SET \"Id\" = \"Id\" WHERE 0");
        IsWriter = true;
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
        _database?.Dispose();
        _database = null;
        _turn?.Dispose();
        _turn = null;
        IsWriter = false;
    }
}
