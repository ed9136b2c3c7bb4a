using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Stores;

/// <summary>The items of one kind in Core's services, as records.</summary>
internal interface ISyncStore
{
    SyncKind Kind { get; }

    /// <summary>Every item, parents before children.</summary>
    Task<IReadOnlyList<SyncRecord>> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>The items with these keys, and all where they are few anyway.</summary>
    Task<IReadOnlyList<SyncRecord>> ReadAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken);

    /// <summary>Creates what is not there and changes what is.</summary>
    /// <exception cref="SyncRejectedException">Core refuses an item.</exception>
    Task SaveAsync(IReadOnlyList<SyncRecord> records, Action<int> saved, CancellationToken cancellationToken);

    /// <summary>Deletes items that <see cref="ReadAllAsync"/> gave.</summary>
    /// <exception cref="SyncRejectedException">Core refuses.</exception>
    Task DeleteAsync(IReadOnlyList<SyncRecord> records, CancellationToken cancellationToken);
}
