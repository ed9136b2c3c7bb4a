using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>A user who is to be made.</summary>
internal sealed record CreateUserRequest(
    UserKind Kind,
    Guid? Id,
    string Email,
    string UserName,
    string Name,
    IReadOnlyList<ReferenceById> UserGroupIds);
