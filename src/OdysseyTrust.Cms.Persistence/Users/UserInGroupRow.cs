namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>That a user is in a user group.</summary>
internal sealed class UserInGroupRow
{
    public int UserId { get; set; }

    public int UserGroupId { get; set; }
}
