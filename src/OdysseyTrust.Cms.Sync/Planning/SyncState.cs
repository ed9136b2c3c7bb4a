using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Planning;

/// <summary>Files and database side by side, kind by kind.</summary>
internal sealed class SyncState(IReadOnlyDictionary<SyncKind, KindState> kinds)
{
    private static readonly KindState Nothing = new([], []);

    public KindState Of(SyncKind kind) => kinds.GetValueOrDefault(kind, Nothing);

    /// <summary>An item that will be there after the import; null when there will be none.</summary>
    public TRecord? Find<TRecord>(SyncKind kind, Guid key)
        where TRecord : SyncRecord
        => Of(kind).FindAfter(key) as TRecord;
}
