namespace OdysseyTrust.Cms.Persistence.ExternalLogins;

/// <summary>An account elsewhere with which a user or member signs in here.</summary>
internal sealed class ExternalLoginRow
{
    public int Id { get; set; }

    public Guid UserOrMemberKey { get; set; }

    public string LoginProvider { get; set; } = string.Empty;

    /// <summary>The account's id at the provider.</summary>
    public string ProviderKey { get; set; } = string.Empty;

    /// <summary>What the provider told of the user, as it told it.</summary>
    public string? UserData { get; set; }

    public DateTime CreateDate { get; set; }

    public List<ExternalLoginTokenRow> Tokens { get; } = [];
}
