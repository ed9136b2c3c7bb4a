namespace OdysseyTrust.Cms.Sync.Model;

internal sealed record DomainRecord : SyncRecord
{
    /// <summary>A wildcard sets the culture below a document without naming a host; its name ends with the document's id.</summary>
    public bool IsWildcard { get; init; }

    /// <summary>ISO code; null when the domain sets no language.</summary>
    public string? Language { get; init; }

    /// <summary>The document that answers the domain.</summary>
    public required Guid RootKey { get; init; }

    /// <summary>Names of the document's ancestors and itself. It follows from <see cref="RootKey"/>.</summary>
    public string RootPath { get; init; } = string.Empty;

    public override string Identity => IsWildcard ? $"*{RootKey:D}" : Alias.ToUpperInvariant();
}
