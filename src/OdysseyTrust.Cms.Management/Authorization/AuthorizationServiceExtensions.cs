using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Umbraco.Cms.Core.Security.Authorization;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>Asks for access to items.</summary>
internal static class AuthorizationServiceExtensions
{
    /// <summary>Whether a user may do to the items what the resource says.</summary>
    public static async Task<bool> AllowsAsync(this IAuthorizationService authorization, ClaimsPrincipal user, IPermissionResource resource) =>
        (await authorization.AuthorizeAsync(user, resource, ResourceAccess.Requirement)).Succeeded;
}
