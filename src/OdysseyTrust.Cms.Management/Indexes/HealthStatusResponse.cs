namespace OdysseyTrust.Cms.Management.Indexes;

/// <summary>How an index does, and what is to be said about it.</summary>
internal sealed record HealthStatusResponse(ManagedIndexHealth Status, string? Message);
