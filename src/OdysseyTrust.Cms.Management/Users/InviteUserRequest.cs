using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>A user who is to be invited by mail.</summary>
internal sealed record InviteUserRequest(
    Guid? Id,
    string Email,
    string UserName,
    string Name,
    IReadOnlyList<ReferenceById> UserGroupIds,
    string? Message);
