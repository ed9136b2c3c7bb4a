namespace OdysseyTrust.Cms.Management;

/// <summary>How an index does: <c>HealthStatusModel</c> of the Management API.</summary>
public enum ManagedIndexHealth
{
    /// <summary>It answers.</summary>
    Healthy,

    /// <summary>It does not answer.</summary>
    Unhealthy,

    /// <summary>It is being built anew.</summary>
    Rebuilding,

    /// <summary>It can't be read.</summary>
    Corrupt,
}
