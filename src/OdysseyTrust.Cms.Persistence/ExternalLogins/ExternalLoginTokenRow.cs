namespace OdysseyTrust.Cms.Persistence.ExternalLogins;

/// <summary>A token that the provider of an external login gave.</summary>
internal sealed class ExternalLoginTokenRow
{
    public int Id { get; set; }

    public int ExternalLoginId { get; set; }

    public ExternalLoginRow ExternalLogin { get; set; } = null!;

    public string Name { get; set; } = string.Empty;

    public string Value { get; set; } = string.Empty;

    public DateTime CreateDate { get; set; }
}
