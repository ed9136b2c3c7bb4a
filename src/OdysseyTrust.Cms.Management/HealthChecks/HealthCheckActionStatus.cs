namespace OdysseyTrust.Cms.Management.HealthChecks;

/// <summary>Why nothing was done about a check's result.</summary>
internal enum HealthCheckActionStatus
{
    CheckNotFound,
}
