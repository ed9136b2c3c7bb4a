namespace OdysseyTrust.Cms.Persistence.Auditing;

/// <summary>Something that happened to a user's account: a sign-in, a changed password, a new permission.</summary>
internal sealed class AuditEntryRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    /// <summary>When it happened.</summary>
    public DateTime CreateDate { get; set; }

    public int PerformingUserId { get; set; }

    public Guid? PerformingUserKey { get; set; }

    /// <summary>Who did it, in words that last when the user is gone.</summary>
    public string? PerformingDetails { get; set; }

    public string? PerformingIp { get; set; }

    public int AffectedUserId { get; set; }

    public Guid? AffectedUserKey { get; set; }

    public string? AffectedDetails { get; set; }

    /// <summary>For example <c>umbraco/user/sign-in/login</c>.</summary>
    public string? EventType { get; set; }

    public string? EventDetails { get; set; }
}
