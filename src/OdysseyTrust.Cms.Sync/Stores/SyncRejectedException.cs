using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Stores;

/// <summary>A Core service refused an item that the files ask for.</summary>
internal sealed class SyncRejectedException(SyncRecord record, string reason, string remedy, Exception? inner = null)
    : Exception($"{record.Kind} \"{record.Alias}\": {reason} {remedy}", inner)
{
    public SyncRecord Record { get; } = record;

    public string Reason { get; } = reason;

    public string Remedy { get; } = remedy;
}
