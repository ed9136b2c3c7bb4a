using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.UserGroups;

/// <summary>User groups that are to be deleted.</summary>
internal sealed record DeleteUserGroupsRequest(IReadOnlyList<ReferenceById> UserGroupIds);
