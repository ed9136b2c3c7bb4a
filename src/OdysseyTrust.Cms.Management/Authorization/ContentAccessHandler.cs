using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security.Authorization;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>Access to documents: by start node, by permission, by language.</summary>
internal sealed class ContentAccessHandler(IAuthorizationHelper authorization, IContentPermissionAuthorizer documents)
    : ResourceAccessHandler<ContentPermissionResource>(authorization)
{
    protected override async Task<bool> IsDeniedAsync(IUser user, ContentPermissionResource resource) =>
        resource.CheckRoot && await documents.IsDeniedAtRootLevelAsync(user, resource.PermissionsToCheck)
        || resource.CheckRecycleBin && await documents.IsDeniedAtRecycleBinLevelAsync(user, resource.PermissionsToCheck)
        || resource.ParentKeyForBranch is { } branch && await IsBranchDeniedAsync(user, branch, resource.PermissionsToCheck)
        || resource.ContentKeys.Any() && await documents.IsDeniedAsync(user, resource.ContentKeys, resource.PermissionsToCheck)
        || resource.CulturesToCheck is { } cultures && await documents.IsDeniedForCultures(user, cultures);

    /// <summary>Core looks at what lies below the top of a branch, and not at the top.</summary>
    private async Task<bool> IsBranchDeniedAsync(IUser user, Guid top, ISet<string> permissions) =>
        await documents.IsDeniedAsync(user, [top], permissions) || await documents.IsDeniedWithDescendantsAsync(user, top, permissions);
}
