using Microsoft.AspNetCore.Authorization;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security.Authorization;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>Asks one of Core's authorizers, for the user who calls.</summary>
/// <typeparam name="TResource">What the authorizer is asked about.</typeparam>
internal abstract class ResourceAccessHandler<TResource>(IAuthorizationHelper authorization) : AuthorizationHandler<ResourceAccess, TResource>
    where TResource : class, IPermissionResource
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, ResourceAccess requirement, TResource resource)
    {
        if (authorization.TryGetUmbracoUser(context.User, out IUser? user) && !await IsDeniedAsync(user, resource))
        {
            context.Succeed(requirement);
        }
    }

    /// <summary>Whether any part of what is asked for is denied.</summary>
    protected abstract Task<bool> IsDeniedAsync(IUser user, TResource resource);
}
