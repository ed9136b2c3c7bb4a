using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>The password that an invited user has chosen.</summary>
internal sealed record CreateInitialPasswordUserRequest(ReferenceById User, string Token, string Password);
