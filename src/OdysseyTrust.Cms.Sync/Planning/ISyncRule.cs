using OdysseyTrust.Cms.Sync.Files;

namespace OdysseyTrust.Cms.Sync.Planning;

/// <summary>Something that must hold between files, or between files and the database, before anything is written.</summary>
internal interface ISyncRule
{
    IEnumerable<SyncProblem> Check(SyncState state);
}
