namespace OdysseyTrust.Cms.Sync.Commands;

internal enum SyncVerb
{
    Import,
    Export,
    Report,
}
