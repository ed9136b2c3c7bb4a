namespace OdysseyTrust.Cms.Persistence.Servers;

/// <summary>How far a machine has followed the cache instructions.</summary>
internal sealed class LastSyncedRow
{
    public string MachineId { get; set; } = string.Empty;

    /// <summary>The last instruction that was followed for caches of the process.</summary>
    public int? InternalId { get; set; }

    /// <summary>The last instruction that was followed for what outlives the process, such as search indexes.</summary>
    public int? ExternalId { get; set; }

    public DateTime UpdateDate { get; set; }
}
