using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Management.Identity;

internal sealed partial class BackOfficeUserManager
{
    /// <summary>Those of Core's providers that the user has set up.</summary>
    public override async Task<IList<string>> GetValidTwoFactorProvidersAsync(IUser user) =>
        [.. await twoFactorLogins.GetEnabledTwoFactorProviderNamesAsync(user.Key)];

    public override async Task<bool> VerifyTwoFactorTokenAsync(IUser user, string tokenProvider, string token) =>
        twoFactorProviders.FirstOrDefault(candidate => candidate.ProviderName == tokenProvider) is { } provider
        && await twoFactorLogins.GetSecretForUserAndProviderAsync(user.Key, tokenProvider) is { } secret
        && provider.ValidateTwoFactorPIN(secret, token);
}
