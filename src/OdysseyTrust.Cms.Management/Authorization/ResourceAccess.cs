using Microsoft.AspNetCore.Authorization;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>
/// Asks whether a user may do something to certain items: the resource, one of those of <c>Umbraco.Cms.Core.Security.Authorization</c>, names both.
/// </summary>
internal sealed class ResourceAccess : IAuthorizationRequirement
{
    public static readonly ResourceAccess Requirement = new();
}
