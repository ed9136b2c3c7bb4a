namespace OdysseyTrust.Cms.Persistence.PublicAccess;

/// <summary>A member, or a group of members, who may see a protected document.</summary>
internal sealed class PublicAccessRuleRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int EntryId { get; set; }

    /// <summary>One of <c>Constants.Conventions.PublicAccess</c>.</summary>
    public string? RuleType { get; set; }

    /// <summary>The member's user name, or the group's name.</summary>
    public string? RuleValue { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
