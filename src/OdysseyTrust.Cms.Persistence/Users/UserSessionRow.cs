namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>A signed-in browser of a user.</summary>
internal sealed class UserSessionRow
{
    public Guid Id { get; set; }

    public int UserId { get; set; }

    public string? IpAddress { get; set; }

    public DateTime LoggedIn { get; set; }

    public DateTime LastValidated { get; set; }

    /// <summary>When the session ended; one that has ended is never valid again.</summary>
    public DateTime? LoggedOut { get; set; }
}
