using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>An invitation that is to be sent again.</summary>
internal sealed record ResendInviteUserRequest(ReferenceById User, string? Message);
