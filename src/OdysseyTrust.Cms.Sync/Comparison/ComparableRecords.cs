using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Comparison;

/// <summary>
/// Two records of the same item made comparable: what follows from other data is taken out of both, and what the file does not mention is
/// taken to be as it is.
/// </summary>
internal static class ComparableRecords
{
    public static (SyncRecord Current, SyncRecord Wanted) Create(SyncRecord current, SyncRecord wanted) => (current, wanted) switch
    {
        (LanguageRecord left, LanguageRecord right) => (WithoutKey(left), WithoutKey(right)),
        (DictionaryRecord left, DictionaryRecord right) => (WithoutEmptyTexts(left), WithoutEmptyTexts(right)),
        (DataTypeRecord left, DataTypeRecord right)
            => (left with { Level = 0 }, right with { Level = 0, EditorUiAlias = right.EditorUiAlias ?? left.EditorUiAlias }),
        (DomainRecord left, DomainRecord right) => (WithoutPath(left), WithoutPath(right)),
        (ContentTypeRecord left, ContentTypeRecord right) => ComparableContentTypes.Create(left, right),
        (ContentRecord left, ContentRecord right) => ComparableNodes.Create(left, right),
        _ => (current with { Level = 0 }, wanted with { Level = 0 }),
    };

    private static LanguageRecord WithoutKey(LanguageRecord record)
        => record with { Key = Guid.Empty, Level = 0, Alias = record.IsoCode };

    /// <summary>No translation and an empty one look the same to everyone.</summary>
    private static DictionaryRecord WithoutEmptyTexts(DictionaryRecord record)
        => record with
        {
            Level = 0,
            Translations = record.Translations.Where(translation => translation.Value.Length > 0).ToDictionary(),
        };

    private static DomainRecord WithoutPath(DomainRecord record)
        => record with
        {
            Key = Guid.Empty,
            RootPath = string.Empty,
            Alias = record.IsWildcard ? "*" : record.Alias.ToLowerInvariant(),
        };
}
