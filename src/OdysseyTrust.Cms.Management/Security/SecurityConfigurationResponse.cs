namespace OdysseyTrust.Cms.Management.Security;

/// <summary>What the sign-in asks for.</summary>
internal sealed record SecurityConfigurationResponse(PasswordConfigurationResponse PasswordConfiguration);
