using OdysseyTrust.Cms.Persistence.Languages;

namespace OdysseyTrust.Cms.Persistence.Domains;

/// <summary>A host name and its culture, or, as <c>*</c> and the node's id, the culture alone.</summary>
internal sealed class DomainRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string DomainName { get; set; } = string.Empty;

    public int? RootContentId { get; set; }

    public int? LanguageId { get; set; }

    public LanguageRow? Language { get; set; }

    /// <summary>Among the domains of one node; -1 for a culture alone.</summary>
    public int SortOrder { get; set; }
}
