namespace OdysseyTrust.Cms.Management.Security;

/// <summary>The address that a link to a new password is to be sent to.</summary>
internal sealed record ResetPasswordRequest(string Email);
