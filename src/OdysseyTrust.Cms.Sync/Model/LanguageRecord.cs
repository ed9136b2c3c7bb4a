namespace OdysseyTrust.Cms.Sync.Model;

internal sealed record LanguageRecord : SyncRecord
{
    public required string Name { get; init; }

    public required string IsoCode { get; init; }

    public bool IsMandatory { get; init; }

    public bool IsDefault { get; init; }

    /// <summary>ISO code of the language to fall back to; null when there is none.</summary>
    public string? Fallback { get; init; }

    public override string Identity => IsoCode.ToUpperInvariant();
}
