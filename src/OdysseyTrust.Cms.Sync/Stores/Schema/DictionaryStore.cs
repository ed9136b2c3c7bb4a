using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Sync.Stores.Schema;

internal sealed class DictionaryStore(IDictionaryItemService items, ILanguageService languages)
    : SyncStore<DictionaryRecord>(SyncKind.Dictionary)
{
    private Dictionary<string, ILanguage> _languages = [];

    public override async Task<IReadOnlyList<SyncRecord>> ReadAllAsync(CancellationToken cancellationToken)
    {
        IDictionaryItem[] all = [.. await items.GetDescendantsAsync(null)];
        Dictionary<Guid, IDictionaryItem> byKey = all.ToDictionary(item => item.Key);
        return
        [
            .. all.Select(item => ToRecord(item, byKey))
                .OrderBy(record => record.Level)
                .ThenBy(record => record.Alias, StringComparer.Ordinal),
        ];
    }

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
        => _languages = (await languages.GetAllAsync()).ToDictionary(language => language.IsoCode, StringComparer.OrdinalIgnoreCase);

    protected override IEnumerable<DictionaryRecord> InOrder(IReadOnlyList<DictionaryRecord> records)
        => ParentsFirst.Order(records, record => record.Alias, record => record.Parent is null ? [] : [record.Parent]);

    protected override async Task SaveAsync(DictionaryRecord record)
    {
        Guid? parentKey = record.Parent is null ? null : (await items.GetAsync(record.Parent))?.Key;
        IDictionaryItem? item = await items.GetAsync(record.Key);
        if (item is null)
        {
            item = new DictionaryItem(parentKey, record.Alias) { Key = record.Key, Translations = Translate(record, []) };
            Require(record, await items.CreateAsync(item, UserKey));
            return;
        }

        if (item.ParentId != parentKey)
        {
            Require(record, await items.MoveAsync(item, parentKey, UserKey));
        }

        item.ItemKey = record.Alias;
        item.Translations = Translate(record, [.. item.Translations]);
        Require(record, await items.UpdateAsync(item, UserKey));
    }

    protected override async Task DeleteAsync(DictionaryRecord record)
    {
        // Its parent, deleted a moment ago, took it along.
        if (await items.GetAsync(record.Key) is not null)
        {
            Require(record, await items.DeleteAsync(record.Key, UserKey));
        }
    }

    private static DictionaryRecord ToRecord(IDictionaryItem item, Dictionary<Guid, IDictionaryItem> all)
        => new()
        {
            Kind = SyncKind.Dictionary,
            Key = item.Key,
            Alias = item.ItemKey,
            Level = LevelOf(item, all),
            Parent = item.ParentId is { } parent && all.TryGetValue(parent, out IDictionaryItem? found) ? found.ItemKey : null,
            Translations = item.Translations
                .DistinctBy(translation => translation.LanguageIsoCode)
                .ToDictionary(translation => translation.LanguageIsoCode, translation => translation.Value),
        };

    private static int LevelOf(IDictionaryItem item, Dictionary<Guid, IDictionaryItem> all)
    {
        int level = 0;
        for (Guid? key = item.ParentId; key is { } parent && level <= all.Count; key = all.GetValueOrDefault(parent)?.ParentId)
        {
            level++;
        }

        return level;
    }

    /// <summary>Translations keep their identity; a language that the file leaves out loses its own.</summary>
    private List<IDictionaryTranslation> Translate(DictionaryRecord record, IReadOnlyList<IDictionaryTranslation> current)
    {
        List<IDictionaryTranslation> translations = [];
        foreach ((string isoCode, string text) in record.Translations)
        {
            IDictionaryTranslation? translation = current.FirstOrDefault(
                translation => string.Equals(translation.LanguageIsoCode, isoCode, StringComparison.OrdinalIgnoreCase));
            translation ??= new DictionaryTranslation(_languages[isoCode], text);
            translation.Value = text;
            translations.Add(translation);
        }

        return translations;
    }
}
