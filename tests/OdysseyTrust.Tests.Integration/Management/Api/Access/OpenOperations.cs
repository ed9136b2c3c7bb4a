namespace OdysseyTrust.Tests.Integration.Management.Api.Access;

/// <summary>The operations of the Management API that need no right of their own.</summary>
internal static class OpenOperations
{
    public const string Api = "/umbraco/management/api/v1";

    private const string SignIn = $"{Api}/security/back-office";

    /// <summary>What the back office asks before anyone has signed in, and what lets people in.</summary>
    public static readonly IReadOnlyList<ManagementOperation> ForAnyone =
    [
        new("GET", $"{Api}/server/status"),
        new("GET", $"{Api}/server/configuration"),
        new("GET", $"{Api}/manifest/manifest/public"),
        new("POST", $"{Api}/security/forgot-password"),
        new("POST", $"{Api}/security/forgot-password/reset"),
        new("POST", $"{Api}/security/forgot-password/verify"),
        new("POST", $"{Api}/user/invite/create-password"),
        new("POST", $"{Api}/user/invite/verify"),
        new("DELETE", $"{Api}/preview"),
        new("GET", $"{SignIn}/authorize"),
        new("POST", $"{SignIn}/token"),
        new("GET", $"{SignIn}/signout"),
        new("GET", $"{SignIn}/graphics/logo"),
        new("GET", $"{SignIn}/graphics/login-logo"),
        new("GET", $"{SignIn}/graphics/login-logo-alternative"),
        new("GET", $"{SignIn}/graphics/login-background"),
    ];

    /// <summary>What concerns only the one who calls, or is the same for all who use the back office.</summary>
    public static readonly IReadOnlyList<ManagementOperation> ForAnyUser =
    [
        new("GET", $"{Api}/server/information"),
        new("GET", $"{Api}/server/troubleshooting"),
        new("GET", $"{Api}/manifest/manifest"),
        new("GET", $"{Api}/manifest/manifest/private"),
        new("GET", $"{Api}/culture"),
        new("GET", $"{Api}/language"),
        new("GET", $"{Api}/language/{{}}"),
        new("GET", $"{Api}/user/current"),
        new("GET", $"{Api}/security/configuration"),
        new("GET", $"{Api}/segment"),
        new("GET", $"{Api}/temporary-file/configuration"),
        new("GET", $"{Api}/temporary-file/{{}}"),
        new("POST", $"{Api}/temporary-file"),
        new("DELETE", $"{Api}/temporary-file/{{}}"),
        new("GET", $"{Api}/user/current/2fa"),
        new("GET", $"{Api}/user/current/2fa/{{}}"),
        new("POST", $"{Api}/user/current/2fa/{{}}"),
        new("DELETE", $"{Api}/user/current/2fa/{{}}"),
        new("GET", $"{Api}/user/current/configuration"),
        new("GET", $"{Api}/user/current/login-providers"),
        new("POST", $"{Api}/user/current/avatar"),
        new("DELETE", $"{Api}/user/current/avatar"),
        new("POST", $"{Api}/user/current/change-password"),
        new("PUT", $"{Api}/user/current/profile"),
        new("GET", $"{Api}/user/current/permissions"),
        new("GET", $"{Api}/user/current/permissions/document"),
        new("GET", $"{Api}/user/current/permissions/media"),
    ];
}
