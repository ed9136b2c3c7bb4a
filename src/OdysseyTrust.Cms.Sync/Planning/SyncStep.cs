using OdysseyTrust.Cms.Sync.Comparison;
using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Planning;

/// <summary>One item that an import would write.</summary>
/// <param name="Record">What is to be: the file's record, or for a deletion the database's.</param>
/// <param name="Changes">What an update changes; empty otherwise.</param>
internal sealed record SyncStep(SyncAction Action, SyncRecord Record, ParsedFile File, IReadOnlyList<FieldChange> Changes);
