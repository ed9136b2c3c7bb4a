namespace OdysseyTrust.Cms.Sync.Model;

internal sealed record DataTypeRecord : SyncRecord
{
    public required string Name { get; init; }

    public required string EditorAlias { get; init; }

    /// <summary>Null in files older than Umbraco 14, which had no second alias.</summary>
    public string? EditorUiAlias { get; init; }

    /// <summary>Names of the containers from the root, joined by slashes, each URL-encoded; null at the root.</summary>
    public string? Folder { get; init; }

    /// <summary>The configuration as JSON text.</summary>
    public required string Configuration { get; init; }
}
