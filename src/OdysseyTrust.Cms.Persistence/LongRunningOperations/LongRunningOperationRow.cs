using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.LongRunningOperations;

/// <summary>Work that goes on after the request that asked for it.</summary>
internal sealed class LongRunningOperationRow
{
    public Guid Id { get; set; }

    public string Type { get; set; } = string.Empty;

    /// <summary>What was last heard of it; past <see cref="ExpirationDate"/>, one that had not ended is stale.</summary>
    public LongRunningOperationStatus Status { get; set; }

    /// <summary>What came of it, as JSON.</summary>
    public string? Result { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    /// <summary>When it counts as stale unless it is heard of before.</summary>
    public DateTime ExpirationDate { get; set; }
}
