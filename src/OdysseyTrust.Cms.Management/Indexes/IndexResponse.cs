namespace OdysseyTrust.Cms.Management.Indexes;

/// <summary>An index and how it is.</summary>
internal sealed record IndexResponse(
    string Name,
    HealthStatusResponse HealthStatus,
    bool CanRebuild,
    string SearcherName,
    int DocumentCount,
    int FieldCount,
    IReadOnlyDictionary<string, object?> ProviderProperties);
