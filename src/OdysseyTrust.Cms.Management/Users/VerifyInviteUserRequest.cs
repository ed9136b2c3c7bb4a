using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>An invitation, by the token of its link.</summary>
internal sealed record VerifyInviteUserRequest(ReferenceById User, string Token);
