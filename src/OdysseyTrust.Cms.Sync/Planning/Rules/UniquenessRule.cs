using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Planning.Rules;

/// <summary>An item has one file, and a key and an alias belong to one item.</summary>
internal sealed class UniquenessRule : ISyncRule
{
    private static readonly SyncKind[] UniqueAliases =
    [
        SyncKind.Dictionary, SyncKind.Templates, SyncKind.ContentTypes, SyncKind.MediaTypes, SyncKind.MemberTypes, SyncKind.RelationTypes,
    ];

    public IEnumerable<SyncProblem> Check(SyncState state)
        => SyncKind.InImportOrder.SelectMany(kind => CheckFiles(state.Of(kind)))
            .Concat(CheckKeys(state))
            .Concat(UniqueAliases.SelectMany(kind => CheckAliases(state.Of(kind))));

    private static IEnumerable<SyncProblem> CheckFiles(KindState state)
    {
        Dictionary<string, ParsedFile> seen = [];
        IEnumerable<ParsedFile> deleted = state.Tombstones.Where(file => file.Record is TombstoneRecord { Change: TombstoneChange.Delete });
        foreach (ParsedFile file in state.Files.Concat(deleted))
        {
            if (!seen.TryAdd(file.Record.Identity, file) && !(file.Record is TombstoneRecord && seen[file.Record.Identity].Record is TombstoneRecord))
            {
                yield return file.Problem(
                    $"It is about the same item as {seen[file.Record.Identity].File.Path}.", "Keep one of the two, or give one a key of its own.");
            }
        }
    }

    /// <summary>Keys are shared by all kinds of nodes; those of languages and domains are only hashes.</summary>
    private static IEnumerable<SyncProblem> CheckKeys(SyncState state)
    {
        Dictionary<Guid, ParsedFile> seen = [];
        foreach (SyncKind kind in SyncKind.InImportOrder.Where(kind => kind != SyncKind.Languages && kind != SyncKind.Domains))
        {
            foreach (ParsedFile file in state.Of(kind).Files)
            {
                if (!seen.TryAdd(file.Record.Key, file) && seen[file.Record.Key].Record.Kind != kind)
                {
                    yield return file.Problem(
                        $"{seen[file.Record.Key].File.Path} has the same key {file.Record.Key}.", "Give one of them a key of its own.");
                }
            }
        }
    }

    private static IEnumerable<SyncProblem> CheckAliases(KindState state)
    {
        foreach (ParsedFile file in state.Files)
        {
            if (state.FindAfter(file.Record.Alias).FirstOrDefault(other => other.Key != file.Record.Key) is { } other)
            {
                yield return file.Problem(
                    $"The alias \"{file.Record.Alias}\" belongs to the item {other.Key} already.",
                    "Rename one of them, give this one that key, or delete the other with an <Empty> file.");
            }
        }
    }
}
