using System.Linq.Expressions;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Persistence.Users;

/// <summary>Which rows are in each state, by the same rules as <see cref="User.UserState"/>: every user is in exactly one.</summary>
internal static class UserStates
{
    public static Expression<Func<UserRow, bool>> In(UserState state) => state switch
    {
        UserState.Invited => user => user.LastLoginDate == null && !user.IsApproved && user.InvitedDate != null,
        UserState.LockedOut => user => user.IsLockedOut && (user.LastLoginDate != null || user.IsApproved || user.InvitedDate == null),
        UserState.Disabled => user => !user.IsLockedOut && !user.IsApproved && (user.LastLoginDate != null || user.InvitedDate == null),
        UserState.Inactive => user => !user.IsLockedOut && user.IsApproved && user.LastLoginDate == null,
        UserState.Active => user => !user.IsLockedOut && user.IsApproved && user.LastLoginDate != null,
        UserState.All => user => true,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state that a user can be in."),
    };
}
