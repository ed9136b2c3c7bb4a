namespace OdysseyTrust.Cms.Sync.Files;

/// <summary>A file, or an element in it, that does not say what uSync's format asks for.</summary>
internal sealed class SyncFaultException(int line, string reason, string remedy, Exception? inner = null)
    : Exception($"{reason} {remedy}", inner)
{
    public int Line { get; } = line;

    public string Reason { get; } = reason;

    public string Remedy { get; } = remedy;

    public SyncProblem In(string file) => new(file, Line, Reason, Remedy);
}
