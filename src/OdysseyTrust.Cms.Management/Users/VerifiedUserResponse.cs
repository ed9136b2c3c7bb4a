using OdysseyTrust.Cms.Management.Security;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>What a link was good for: its user may choose a password, by these rules.</summary>
internal sealed record VerifiedUserResponse(PasswordConfigurationResponse PasswordConfiguration);
