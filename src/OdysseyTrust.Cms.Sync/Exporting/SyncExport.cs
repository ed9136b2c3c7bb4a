namespace OdysseyTrust.Cms.Sync.Exporting;

/// <summary>What an export did.</summary>
/// <param name="Items">How many items the database has.</param>
/// <param name="Written">Paths of the files that changed.</param>
/// <param name="Orphans">Paths of files whose items are not in the database; they were left alone.</param>
internal sealed record SyncExport(int Items, IReadOnlyList<string> Written, IReadOnlyList<string> Orphans);
