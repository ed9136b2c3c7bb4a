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
        || resource.ParentKeyForBranch is { } branch && await documents.IsDeniedWithDescendantsAsync(user, branch, resource.PermissionsToCheck)
        || resource.ContentKeys.Any() && await documents.IsDeniedAsync(user, resource.ContentKeys, resource.PermissionsToCheck)
        || resource.CulturesToCheck is { } cultures && await documents.IsDeniedForCultures(user, cultures);
}
