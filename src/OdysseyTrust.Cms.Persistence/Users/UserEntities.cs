using OdysseyTrust.Cms.Persistence.UserGroups;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>Turns rows, read with all that belongs to them, into Core's users.</summary>
internal static class UserEntities
{
    public static IUser ToUser(this UserRow row, GlobalSettings settings)
    {
        User user = new(
            settings,
            row.Id,
            row.Name,
            row.Email,
            row.Username,
            row.Password ?? string.Empty,
            row.PasswordConfiguration,
            row.Groups.OrderBy(group => group.Id).Select(group => group.ToReadOnlyUserGroup()),
            row.StartNodeIds(StartNodeKind.Content),
            row.StartNodeIds(StartNodeKind.Media),
            row.StartNodeIds(StartNodeKind.Element));
        user.DisableChangeTracking();
        user.Key = row.Key;
        user.Kind = row.Kind;
        user.SecurityStamp = row.SecurityStamp;
        user.IsApproved = row.IsApproved;
        user.IsLockedOut = row.IsLockedOut;
        user.FailedPasswordAttempts = row.FailedPasswordAttempts;
        user.Language = row.Language;
        user.Avatar = row.Avatar;
        user.CreateDate = row.CreateDate;
        user.UpdateDate = row.UpdateDate;
        user.InvitedDate = row.InvitedDate;
        user.EmailConfirmedDate = row.EmailConfirmedDate;
        user.LastLoginDate = row.LastLoginDate;
        user.LastLockoutDate = row.LastLockoutDate;
        user.LastPasswordChangeDate = row.LastPasswordChangeDate;
        user.ResetDirtyProperties(rememberDirty: false);
        user.EnableChangeTracking();
        return user;
    }

    private static int[] StartNodeIds(this UserRow row, StartNodeKind kind) =>
        [.. row.StartNodes.Where(start => start.Kind == kind).Select(start => start.NodeId)];
}
