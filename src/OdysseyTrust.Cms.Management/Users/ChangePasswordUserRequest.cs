namespace OdysseyTrust.Cms.Management.Users;

/// <summary>A new password for another user.</summary>
internal sealed record ChangePasswordUserRequest(string NewPassword);
