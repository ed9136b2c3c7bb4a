namespace OdysseyTrust.Cms.Persistence.Dictionary;

internal sealed class DictionaryItemRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    /// <summary>The key of the item that this one lies under.</summary>
    public Guid? ParentKey { get; set; }

    /// <summary>What views ask for the text by.</summary>
    public string ItemKey { get; set; } = string.Empty;

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public List<DictionaryTranslationRow> Translations { get; } = [];
}
