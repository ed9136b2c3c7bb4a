using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Importing;

/// <summary>How far an import is with the items of one kind.</summary>
internal sealed record SyncProgress(SyncKind Kind, int Done, int Total);
