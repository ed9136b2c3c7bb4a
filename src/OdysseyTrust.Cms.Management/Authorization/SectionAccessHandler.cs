using Microsoft.AspNetCore.Authorization;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>Looks whether a user has access to one of the sections that are asked for.</summary>
internal sealed class SectionAccessHandler(IAuthorizationHelper authorization) : AuthorizationHandler<SectionAccessAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SectionAccessAttribute requirement)
    {
        if (authorization.TryGetUmbracoUser(context.User, out var user) && requirement.Sections.Any(user.HasSectionAccess))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
