namespace OdysseyTrust.Cms.Management.Tokens;

/// <summary>The back office as a client of the sign-in, and where it asks. The names are the official back office's own.</summary>
internal static class BackOfficeClient
{
    /// <summary>Its client id.</summary>
    public const string Id = "umbraco-back-office";

    private const string Security = "umbraco/management/api/v1/security/back-office";

    public const string Authorize = Security + "/authorize";
    public const string Token = Security + "/token";
    public const string Revoke = Security + "/revoke";
    public const string SignOut = Security + "/signout";
}
