namespace OdysseyTrust.Cms.Management.Indexes;

/// <summary>Why an index is not rebuilt.</summary>
internal enum IndexRebuildStatus
{
    AlreadyRunning,
}
