using System.Security.Claims;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Security;

/// <summary>Who may use the back office and its API.</summary>
internal static class UserRules
{
    /// <summary>Whether what proves an identity still does: the account is in use, and nothing about it has changed since, such as its password.</summary>
    public static bool IsStill(this IUser user, ClaimsIdentity identity) =>
        user.IsApproved && !user.IsLockedOut && user.SecurityStamp == identity.GetSecurityStamp();
}
