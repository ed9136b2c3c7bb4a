namespace OdysseyTrust.Cms.Persistence.Servers;

/// <summary>What one server tells the others to refresh.</summary>
internal sealed class CacheInstructionRow
{
    public int Id { get; set; }

    public DateTime CreateDate { get; set; }

    /// <summary>The instructions, as JSON.</summary>
    public string Instructions { get; set; } = string.Empty;

    public int InstructionCount { get; set; }

    /// <summary>The server that wrote them.</summary>
    public string Origin { get; set; } = string.Empty;
}
