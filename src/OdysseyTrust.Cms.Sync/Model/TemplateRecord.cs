namespace OdysseyTrust.Cms.Sync.Model;

internal sealed record TemplateRecord : SyncRecord
{
    public required string Name { get; init; }

    /// <summary>Alias of the layout template; null when there is none.</summary>
    public string? Parent { get; init; }
}
