using OdysseyTrust.Cms.Management.Security;

namespace OdysseyTrust.Cms.Management.Users.Current;

/// <summary>What users can do with their own account here.</summary>
internal sealed record CurrentUserConfigurationResponse(
    bool KeepUserLoggedIn,
    PasswordConfigurationResponse PasswordConfiguration,
    bool AllowChangePassword,
    bool AllowTwoFactor);
