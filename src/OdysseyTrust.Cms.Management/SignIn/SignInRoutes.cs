namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>The addresses of the pages that let people in.</summary>
internal static class SignInRoutes
{
    /// <summary>Where users sign in.</summary>
    public const string SignIn = "/umbraco/login";

    /// <summary>Where those with a second factor give its code.</summary>
    public const string TwoFactor = SignIn + "/code";

    /// <summary>Where a link to a new password is asked for.</summary>
    public const string ForgottenPassword = SignIn + "/forgotten-password";

    /// <summary>Where that link leads.</summary>
    public const string ResetPassword = SignIn + "/reset-password";

    /// <summary>Where an invitation leads.</summary>
    public const string Invitation = SignIn + "/invitation";

    /// <summary>Where the back office is.</summary>
    public const string BackOffice = "/umbraco";
}
