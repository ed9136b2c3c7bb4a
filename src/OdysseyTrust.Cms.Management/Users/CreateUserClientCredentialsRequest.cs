namespace OdysseyTrust.Cms.Management.Users;

/// <summary>What a program signs in by.</summary>
internal sealed record CreateUserClientCredentialsRequest(string ClientId, string ClientSecret);
