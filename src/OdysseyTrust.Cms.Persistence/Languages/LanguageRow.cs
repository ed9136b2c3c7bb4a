namespace OdysseyTrust.Cms.Persistence.Languages;

internal sealed class LanguageRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    /// <summary>The culture's name, spelled as Umbraco spells it: <c>en-GB</c>.</summary>
    public string IsoCode { get; set; } = string.Empty;

    public string CultureName { get; set; } = string.Empty;

    public bool IsDefault { get; set; }

    public bool IsMandatory { get; set; }

    /// <summary>The language whose values are shown where this one has none.</summary>
    public int? FallbackId { get; set; }
}
