using OdysseyTrust.Cms.Management.Security;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>What can be done with users here.</summary>
internal sealed record UserConfigurationResponse(
    bool CanInviteUsers,
    bool UsernameIsEmail,
    PasswordConfigurationResponse PasswordConfiguration,
    bool AllowChangePassword,
    bool AllowTwoFactor);
