using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>The groups that users are to be in, and no others.</summary>
internal sealed record UpdateUserGroupsOnUserRequest(IReadOnlyList<ReferenceById> UserIds, IReadOnlyList<ReferenceById> UserGroupIds);
