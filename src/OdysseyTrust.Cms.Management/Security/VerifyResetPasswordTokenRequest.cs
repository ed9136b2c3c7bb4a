using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Security;

/// <summary>A link to a new password, by its token.</summary>
internal sealed record VerifyResetPasswordTokenRequest(ReferenceById User, string ResetCode);
