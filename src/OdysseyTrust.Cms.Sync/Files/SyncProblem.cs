namespace OdysseyTrust.Cms.Sync.Files;

/// <summary>Why a file can't be imported, and what to do about it.</summary>
/// <param name="File">Path below the uSync folder, with forward slashes.</param>
/// <param name="Line">Counted from 1; 0 when the whole file is meant.</param>
internal sealed record SyncProblem(string File, int Line, string Reason, string Remedy)
{
    public override string ToString() => $"{File}{(Line > 0 ? $"({Line})" : string.Empty)}: {Reason} {Remedy}";
}
