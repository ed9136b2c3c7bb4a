using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>A picture of a user, among the temporary files.</summary>
internal sealed record SetAvatarRequest(ReferenceById File);
