using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security.Authorization;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>Access to media: by start node.</summary>
internal sealed class MediaAccessHandler(IAuthorizationHelper authorization, IMediaPermissionAuthorizer media)
    : ResourceAccessHandler<MediaPermissionResource>(authorization)
{
    protected override async Task<bool> IsDeniedAsync(IUser user, MediaPermissionResource resource) =>
        resource.CheckRoot && await media.IsDeniedAtRootLevelAsync(user)
        || resource.CheckRecycleBin && await media.IsDeniedAtRecycleBinLevelAsync(user)
        || resource.MediaKeys.Any() && await media.IsDeniedAsync(user, resource.MediaKeys);
}
