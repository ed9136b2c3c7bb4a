namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>How often one address may try to sign in or ask for a password: <c>OdysseyTrust:SignIn:RateLimit</c>.</summary>
internal sealed class RateLimitOptions
{
    public const string Section = "OdysseyTrust:SignIn:RateLimit";

    /// <summary>Attempts in a window.</summary>
    public int Attempts { get; set; } = 30;

    /// <summary>The window.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(1);
}
