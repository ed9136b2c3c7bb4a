namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>Why an item's file was emptied.</summary>
internal enum TombstoneChange
{
    /// <summary>The item lives on in another file; this one is kept so that nobody takes it for missing.</summary>
    Rename,

    /// <summary>The item is to be deleted.</summary>
    Delete,
}
