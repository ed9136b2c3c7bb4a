namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>What one uSync file says: plain data, equal in meaning to the item in the database.</summary>
internal abstract record SyncRecord
{
    public required SyncKind Kind { get; init; }

    public required Guid Key { get; init; }

    /// <summary>The alias; for documents and media the node's name, for data types the display name.</summary>
    public required string Alias { get; init; }

    /// <summary>Depth in the tree as uSync counts it. It follows from the other data and is never compared.</summary>
    public int Level { get; init; }

    /// <summary>
    /// What makes two records the same item: the key; for languages the ISO code and for domains the name, because uSync derives
    /// their keys from those.
    /// </summary>
    public virtual string Identity => Key.ToString("D");
}
