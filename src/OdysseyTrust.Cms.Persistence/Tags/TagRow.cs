using OdysseyTrust.Cms.Persistence.Languages;

namespace OdysseyTrust.Cms.Persistence.Tags;

internal sealed class TagRow
{
    public int Id { get; set; }

    public string Group { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;

    /// <summary>The language of a tag on a property that varies by culture.</summary>
    public int? LanguageId { get; set; }

    public LanguageRow? Language { get; set; }
}
