using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security.Authorization;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>Access to user groups.</summary>
internal sealed class UserGroupAccessHandler(IAuthorizationHelper authorization, IUserGroupPermissionAuthorizer groups)
    : ResourceAccessHandler<UserGroupPermissionResource>(authorization)
{
    protected override Task<bool> IsDeniedAsync(IUser user, UserGroupPermissionResource resource) =>
        groups.IsDeniedAsync(user, resource.UserGroupKeys);
}
