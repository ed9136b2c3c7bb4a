namespace OdysseyTrust.Cms.Management.Users.Current;

/// <summary>The language that a user wants the back office in.</summary>
internal sealed record UpdateCurrentUserRequest(string LanguageIsoCode);
