namespace OdysseyTrust.Cms.Persistence.Urls;

/// <summary>A document's part of its address, in a language.</summary>
internal sealed class DocumentUrlRow
{
    public int Id { get; set; }

    public Guid DocumentKey { get; set; }

    public int? LanguageId { get; set; }

    public string UrlSegment { get; set; } = string.Empty;

    public bool IsDraft { get; set; }

    /// <summary>Whether addresses are made with it; the others only find the document.</summary>
    public bool IsPrimary { get; set; }
}
