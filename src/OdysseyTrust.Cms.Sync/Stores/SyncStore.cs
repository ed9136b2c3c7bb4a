using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Cms.Sync.Stores;

/// <summary>What the stores share: one at a time, by the super user, and a plain word when Core refuses.</summary>
internal abstract class SyncStore<TRecord>(SyncKind kind) : ISyncStore
    where TRecord : SyncRecord
{
    public SyncKind Kind { get; } = kind;

    /// <summary>Imports are nobody's in particular.</summary>
    protected static Guid UserKey => Constants.Security.SuperUserKey;

    public abstract Task<IReadOnlyList<SyncRecord>> ReadAllAsync(CancellationToken cancellationToken);

    public virtual Task<IReadOnlyList<SyncRecord>> ReadAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
        => ReadAllAsync(cancellationToken);

    public virtual async Task SaveAsync(IReadOnlyList<SyncRecord> records, Action<int> saved, CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        foreach (TRecord record in InOrder([.. records.Cast<TRecord>()]))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await SaveAsync(record);
            saved(1);
        }

        await FinishAsync([.. records.Cast<TRecord>()], cancellationToken);
    }

    public virtual async Task DeleteAsync(IReadOnlyList<SyncRecord> records, CancellationToken cancellationToken)
    {
        foreach (TRecord record in InOrder([.. records.Cast<TRecord>()]).Reverse())
        {
            cancellationToken.ThrowIfCancellationRequested();
            await DeleteAsync(record);
        }
    }

    protected abstract Task SaveAsync(TRecord record);

    protected abstract Task DeleteAsync(TRecord record);

    /// <summary>Loads once what every item of an import needs.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Sets what can only be set when all items are there.</summary>
    protected virtual Task FinishAsync(IReadOnlyList<TRecord> records, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What an item refers to comes before the item.</summary>
    protected virtual IEnumerable<TRecord> InOrder(IReadOnlyList<TRecord> records) => records;

    protected static void Require<TResult, TStatus>(SyncRecord record, Attempt<TResult, TStatus> attempt)
        where TStatus : struct, Enum
        => Require(record, attempt.Success, attempt.Status);

    protected static void Require<TStatus>(SyncRecord record, bool success, TStatus status)
        where TStatus : struct, Enum
    {
        if (!success)
        {
            throw new SyncRejectedException(record, $"Umbraco refuses it: {status}.", "Correct the file, or the item that it refers to.");
        }
    }
}
