namespace OdysseyTrust.Cms.Management.Users;

/// <summary>A password that was made up; it is told once.</summary>
internal sealed record ResetPasswordUserResponse(string? ResetPassword);
