using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;
using OdysseyTrust.Cms.Sync.Planning;
using OdysseyTrust.Cms.Sync.Stores;
using OdysseyTrust.Cms.Sync.WriteBack;
using Umbraco.Cms.Core.Scoping;

namespace OdysseyTrust.Cms.Sync.Importing;

/// <summary>Imports files in one transaction: all of them, or none and the reason why.</summary>
internal sealed class SyncImporter(
    ICoreScopeProvider scopes,
    SyncPlanner planner,
    IEnumerable<ISyncStore> stores,
    ImportedFiles imported,
    WriteBackSwitch writeBack)
{
    private readonly Dictionary<SyncKind, ISyncStore> _stores = stores.ToDictionary(store => store.Kind);

    /// <param name="set">All files that were read.</param>
    /// <param name="isImported">Which of them to import; the others are there for those to refer to.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="SyncImportException">Something is wrong with the files; the database is as it was.</exception>
    /// <exception cref="InvalidOperationException">A service gave up without a word; the database is as it was.</exception>
    public async Task<SyncPlan> ImportAsync(
        SyncFileSet set,
        Func<ParsedFile, bool> isImported,
        IProgress<SyncProgress> progress,
        CancellationToken cancellationToken)
    {
        using IDisposable pause = writeBack.Pause();
        using ICoreScope scope = scopes.CreateCoreScope();
        SyncPlan plan = await planner.CreateAsync(set, isImported, cancellationToken);
        await ApplyAsync(plan, progress, cancellationToken);
        imported.RememberAll(set.Files.Select(file => file.File));
        return scope.Complete()
            ? plan
            : throw new InvalidOperationException("A service left its scope incomplete while the files were imported: nothing was changed.");
    }

    private async Task ApplyAsync(SyncPlan plan, IProgress<SyncProgress> progress, CancellationToken cancellationToken)
    {
        try
        {
            HashSet<SyncStep> early = [.. plan.Steps.Where(step => MakesRoom(step, plan))];
            foreach (SyncKind kind in SyncKind.InImportOrder)
            {
                await DeleteAsync(kind, plan.Of(kind).Where(early.Contains), cancellationToken);
                await SaveAsync(kind, [.. plan.Of(kind).Where(step => step.Action != SyncAction.Delete)], progress, cancellationToken);
            }

            foreach (SyncKind kind in SyncKind.InImportOrder.Reverse())
            {
                await DeleteAsync(kind, plan.Of(kind).Where(step => !early.Contains(step)), cancellationToken);
            }
        }
        catch (SyncRejectedException rejection)
        {
            SyncStep? step = plan.Steps.FirstOrDefault(
                step => step.Record.Kind == rejection.Record.Kind && step.Record.Identity == rejection.Record.Identity);
            SyncProblem problem = step?.File.Problem(rejection.Reason, rejection.Remedy)
                ?? new SyncProblem(rejection.Record.Kind.Folder, 0, rejection.Message, string.Empty);
            throw new SyncImportException([problem], rejection);
        }
    }

    /// <summary>Deletions come last, so that nothing is lost that moves elsewhere; unless an item waits for the alias.</summary>
    private static bool MakesRoom(SyncStep step, SyncPlan plan)
        => step.Action == SyncAction.Delete && !step.Record.Kind.IsContent && plan.Of(step.Record.Kind).Any(other =>
            other.Action != SyncAction.Delete && string.Equals(other.Record.Alias, step.Record.Alias, StringComparison.OrdinalIgnoreCase));

    private async Task SaveAsync(
        SyncKind kind, IReadOnlyList<SyncStep> steps, IProgress<SyncProgress> progress, CancellationToken cancellationToken)
    {
        if (steps.Count > 0)
        {
            int done = 0;
            await _stores[kind].SaveAsync(
                [.. steps.Select(step => step.Record)],
                saved => progress.Report(new SyncProgress(kind, done += saved, steps.Count)),
                cancellationToken);
        }
    }

    private async Task DeleteAsync(SyncKind kind, IEnumerable<SyncStep> steps, CancellationToken cancellationToken)
    {
        SyncRecord[] records = [.. steps.Where(step => step.Action == SyncAction.Delete).Select(step => step.Record)];
        if (records.Length > 0)
        {
            await _stores[kind].DeleteAsync(records, cancellationToken);
        }
    }
}
