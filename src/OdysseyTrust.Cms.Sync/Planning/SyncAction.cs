namespace OdysseyTrust.Cms.Sync.Planning;

internal enum SyncAction
{
    Create,
    Update,
    Delete,
}
