namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>A client id by which a program signs in as an API user.</summary>
internal sealed class UserClientRow
{
    public string ClientId { get; set; } = string.Empty;

    public int UserId { get; set; }
}
