using OdysseyTrust.Cms.Sync.Comparison;
using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;
using OdysseyTrust.Cms.Sync.Stores;

namespace OdysseyTrust.Cms.Sync.Planning;

/// <summary>Checks a set of files as a whole and works out what importing some of them would do. It writes nothing.</summary>
internal sealed class SyncPlanner(IEnumerable<ISyncStore> stores, IEnumerable<ISyncRule> rules, RecordComparer comparer)
{
    /// <param name="set">All files that were read; those not imported are there for the others to refer to.</param>
    /// <param name="isImported">Which of the files are to be imported.</param>
    /// <exception cref="SyncImportException">The files are damaged or contradict each other or the database.</exception>
    public async Task<SyncPlan> CreateAsync(SyncFileSet set, Func<ParsedFile, bool> isImported, CancellationToken cancellationToken)
    {
        if (set.Problems.Count > 0)
        {
            throw new SyncImportException(set.Problems);
        }

        SyncState state = await ReadStateAsync(set, cancellationToken);
        SyncProblem[] problems = [.. rules.SelectMany(rule => rule.Check(state)).Distinct()];
        return problems.Length > 0
            ? throw new SyncImportException(problems)
            : new SyncPlan([.. SyncKind.InImportOrder.SelectMany(kind => Steps(state.Of(kind), isImported))]);
    }

    private async Task<SyncState> ReadStateAsync(SyncFileSet set, CancellationToken cancellationToken)
    {
        Dictionary<SyncKind, KindState> kinds = [];
        foreach (ISyncStore store in stores)
        {
            ParsedFile[] files = [.. set.Of(store.Kind)];
            kinds[store.Kind] = new KindState(await store.ReadAsync(KeysIn(set, store.Kind), cancellationToken), files);
        }

        return new SyncState(kinds);
    }

    /// <summary>Items in the files, and documents that other files refer to.</summary>
    private static HashSet<Guid> KeysIn(SyncFileSet set, SyncKind kind)
    {
        HashSet<Guid> keys = [];
        foreach (ParsedFile file in set.Files)
        {
            if (file.Record.Kind == kind)
            {
                keys.Add(file.Record.Key);
                keys.UnionWith(file.Record is ContentRecord node ? [node.ParentKey, node.TrashedParent ?? Guid.Empty] : []);
            }
            else if (kind == SyncKind.Content && file.Record is DomainRecord domain)
            {
                keys.Add(domain.RootKey);
            }
        }

        keys.Remove(Guid.Empty);
        return keys;
    }

    private IEnumerable<SyncStep> Steps(KindState state, Func<ParsedFile, bool> isImported)
    {
        foreach (ParsedFile file in state.Files.Where(isImported))
        {
            if (state.FindCurrent(file.Record) is not { } current)
            {
                yield return new SyncStep(SyncAction.Create, file.Record, file, []);
            }
            else if (comparer.Compare(current, file.Record) is { Count: > 0 } changes)
            {
                yield return new SyncStep(SyncAction.Update, file.Record, file, changes);
            }
        }

        foreach (ParsedFile file in state.Tombstones.Where(isImported))
        {
            if (file.Record is TombstoneRecord { Change: TombstoneChange.Delete } && state.FindCurrent(file.Record) is { } current)
            {
                yield return new SyncStep(SyncAction.Delete, current, file, []);
            }
        }
    }
}
