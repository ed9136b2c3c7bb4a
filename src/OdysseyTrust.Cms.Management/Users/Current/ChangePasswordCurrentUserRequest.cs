namespace OdysseyTrust.Cms.Management.Users.Current;

/// <summary>The password that a user has, and the one they want.</summary>
internal sealed record ChangePasswordCurrentUserRequest(string? OldPassword, string NewPassword);
