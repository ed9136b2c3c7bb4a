namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>Who owns items of a kind once the site runs.</summary>
internal enum SyncGroup
{
    /// <summary>Owned by the files in git: imported whenever a file changes.</summary>
    Schema,

    /// <summary>Owned by the editors: the files fill an empty database and are imported again only when asked for.</summary>
    Content,
}
