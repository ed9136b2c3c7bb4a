namespace OdysseyTrust.Cms.Persistence.PublicAccess;

/// <summary>A document that only some members may see, with all below it.</summary>
internal sealed class PublicAccessEntryRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int ProtectedNodeId { get; set; }

    /// <summary>The page on which members sign in.</summary>
    public int LoginNodeId { get; set; }

    /// <summary>The page that a member sees who may not see the protected one.</summary>
    public int NoAccessNodeId { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public List<PublicAccessRuleRow> Rules { get; } = [];
}
