namespace OdysseyTrust.Cms.Sync.Model;

internal sealed record DictionaryRecord : SyncRecord
{
    /// <summary>Alias of the parent item; null at the root.</summary>
    public string? Parent { get; init; }

    /// <summary>Text by ISO code.</summary>
    public required IReadOnlyDictionary<string, string> Translations { get; init; }
}
