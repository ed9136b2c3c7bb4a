namespace OdysseyTrust.Cms.Sync.Files;

/// <summary>The files can't be imported; the database is as it was.</summary>
internal sealed class SyncImportException(IReadOnlyList<SyncProblem> problems, Exception? inner = null)
    : Exception(Describe(problems), inner)
{
    public IReadOnlyList<SyncProblem> Problems { get; } = problems;

    private static string Describe(IReadOnlyList<SyncProblem> problems)
        => problems.Count == 1
            ? $"uSync import: {problems[0]}"
            : $"uSync import: {problems[0]} (and {problems.Count - 1} more; list them with the command \"usync report\")";
}
