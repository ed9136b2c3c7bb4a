using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security.Authorization;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>Access to users: nobody but an administrator may change one.</summary>
internal sealed class UserAccessHandler(IAuthorizationHelper authorization, IUserPermissionAuthorizer users)
    : ResourceAccessHandler<UserPermissionResource>(authorization)
{
    protected override Task<bool> IsDeniedAsync(IUser user, UserPermissionResource resource) => users.IsDeniedAsync(user, resource.UserKeys);
}
