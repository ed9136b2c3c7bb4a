namespace OdysseyTrust.Cms.Persistence.Urls;

/// <summary>A second address that staff gave to a document.</summary>
internal sealed class DocumentUrlAliasRow
{
    public int Id { get; set; }

    public Guid DocumentKey { get; set; }

    public int? LanguageId { get; set; }

    public string Alias { get; set; } = string.Empty;
}
