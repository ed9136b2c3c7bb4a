using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Security;

/// <summary>A new password, with the token of the link.</summary>
internal sealed record ResetPasswordTokenRequest(ReferenceById User, string ResetCode, string Password);
