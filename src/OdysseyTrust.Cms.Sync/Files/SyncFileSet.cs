using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Files;

/// <summary>All files that were read, and what was wrong with those that could not be.</summary>
internal sealed record SyncFileSet(IReadOnlyList<ParsedFile> Files, IReadOnlyList<SyncProblem> Problems)
{
    public IEnumerable<ParsedFile> Of(SyncKind kind) => Files.Where(file => file.Record.Kind == kind);
}
