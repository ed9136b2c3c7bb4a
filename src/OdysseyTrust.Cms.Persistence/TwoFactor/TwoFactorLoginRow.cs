namespace OdysseyTrust.Cms.Persistence.TwoFactor;

/// <summary>The secret that a user or member shares with a second means of signing in.</summary>
internal sealed class TwoFactorLoginRow
{
    public int Id { get; set; }

    public Guid UserOrMemberKey { get; set; }

    public string ProviderName { get; set; } = string.Empty;

    public string Secret { get; set; } = string.Empty;
}
