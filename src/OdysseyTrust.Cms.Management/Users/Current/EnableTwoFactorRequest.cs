namespace OdysseyTrust.Cms.Management.Users.Current;

/// <summary>A second factor that was set up, with a code that proves it.</summary>
internal sealed record EnableTwoFactorRequest(string Code, string Secret);
