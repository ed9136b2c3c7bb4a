using OdysseyTrust.Cms.Persistence.UserGroups;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>Someone, or some program, who may use the back office.</summary>
internal sealed class UserRow
{
    public const int SuperUserId = -1;

    /// <summary>The integer id that Core's services use.</summary>
    public int Id { get; set; }

    public Guid Key { get; set; }

    public UserKind Kind { get; set; }

    public string Name { get; set; } = string.Empty;

    public string Username { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    /// <summary>The hash of the password, as the sign-in made it.</summary>
    public string? Password { get; set; }

    /// <summary>How <see cref="Password"/> was hashed, as JSON.</summary>
    public string? PasswordConfiguration { get; set; }

    /// <summary>Changes whenever sessions of this user must end.</summary>
    public string? SecurityStamp { get; set; }

    public bool IsApproved { get; set; }

    public bool IsLockedOut { get; set; }

    public int FailedPasswordAttempts { get; set; }

    /// <summary>The language of the back office for this user.</summary>
    public string? Language { get; set; }

    /// <summary>A path in the media file system.</summary>
    public string? Avatar { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public DateTime? InvitedDate { get; set; }

    public DateTime? EmailConfirmedDate { get; set; }

    public DateTime? LastLoginDate { get; set; }

    public DateTime? LastLockoutDate { get; set; }

    public DateTime? LastPasswordChangeDate { get; set; }

    public List<UserStartNodeRow> StartNodes { get; } = [];

    public List<UserGroupRow> Groups { get; } = [];

    /// <summary>Copies what is stored in this row itself; not the id, groups or start nodes.</summary>
    public void Take(IUser user)
    {
        Key = user.Key;
        Kind = user.Kind;
        Name = user.Name ?? string.Empty;
        Username = user.Username;
        Email = user.Email;
        Password = user.RawPasswordValue;
        PasswordConfiguration = user.PasswordConfiguration;
        SecurityStamp = user.SecurityStamp;
        IsApproved = user.IsApproved;
        IsLockedOut = user.IsLockedOut;
        FailedPasswordAttempts = user.FailedPasswordAttempts;
        Language = user.Language;
        Avatar = user.Avatar;
        CreateDate = user.CreateDate;
        UpdateDate = user.UpdateDate;
        InvitedDate = user.InvitedDate;
        EmailConfirmedDate = user.EmailConfirmedDate;
        LastLoginDate = user.LastLoginDate;
        LastLockoutDate = user.LastLockoutDate;
        LastPasswordChangeDate = user.LastPasswordChangeDate;
    }
}
