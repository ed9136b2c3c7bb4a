using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>What an app needs to make codes.</summary>
/// <param name="Secret">What it shares with the site.</param>
/// <param name="QrCodeSetupImageUrl">The same, as a picture to scan.</param>
internal sealed record AuthenticatorAppSetup(string Secret, string QrCodeSetupImageUrl) : ISetupTwoFactorModel;
