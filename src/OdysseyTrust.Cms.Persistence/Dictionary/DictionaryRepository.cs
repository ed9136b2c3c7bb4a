using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Dictionary;

internal sealed class DictionaryRepository(
    IDatabaseAccessor accessor,
    DictionarySet dictionary,
    LanguageSet languages,
    IOptionsMonitor<DictionarySettings> settings)
    : SharedSetRepository<IDictionaryItem, DictionaryItemRow>(accessor, DictionaryItemRowMap.Instance), IDictionaryRepository
{
    protected override EntityIndex<IDictionaryItem> Current => dictionary.Current;

    private DbSet<DictionaryItemRow> Table => Accessor.Database.Set<DictionaryItemRow>();

    public IDictionaryItem? Get(string key) => Clone(Current.All.FirstOrDefault(item => item.ItemKey.InvariantEquals(key)));

    public IEnumerable<IDictionaryItem> GetManyByKeys(params string[] keys) =>
        Clone(Current.All.Where(item => keys.Length == 0 || keys.InvariantContains(item.ItemKey)));

    public IEnumerable<IDictionaryItem> GetDictionaryItemDescendants(Guid? parentId, string? filter = null)
    {
        ILookup<Guid?, IDictionaryItem> children = Current.All.ToLookup(item => item.ParentId);
        return Clone(Under(parentId, children).Where(item => string.IsNullOrWhiteSpace(filter) || Matches(item, filter)));
    }

    public Dictionary<string, Guid> GetDictionaryItemKeyMap() => Current.All.ToDictionary(item => item.ItemKey, item => item.Key);

    protected override void Insert(IDictionaryItem entity)
    {
        DictionaryItemRow row = new() { Key = entity.Key };
        Table.Add(row);
        Store(entity, row);
        entity.Id = row.Id;
    }

    protected override void Update(IDictionaryItem entity) =>
        Store(entity, Table.Include(item => item.Translations).Single(item => item.Id == entity.Id));

    protected override void Remove(IDictionaryItem entity) => Table.Where(item => item.Id == entity.Id).ExecuteDelete();

    protected override void Changed() => dictionary.Changed();

    private static IEnumerable<IDictionaryItem> Under(Guid? parentId, ILookup<Guid?, IDictionaryItem> children) =>
        children[parentId].SelectMany(child => Under(child.Key, children).Prepend(child));

    /// <summary>The filter is matched against item keys and, where the site wants it, against the texts.</summary>
    private bool Matches(IDictionaryItem item, string filter)
    {
        DictionarySettings search = settings.CurrentValue;
        bool byKey = search.KeySearchMode == DictionaryKeySearchMode.Contains
            ? item.ItemKey.InvariantContains(filter)
            : item.ItemKey.InvariantStartsWith(filter);
        return byKey || (search.EnableValueSearch && item.Translations.Any(translation => translation.Value.InvariantContains(filter)));
    }

    private void Store(IDictionaryItem entity, DictionaryItemRow row)
    {
        row.ParentKey = entity.ParentId;
        row.ItemKey = entity.ItemKey;
        row.CreateDate = entity.CreateDate;
        row.UpdateDate = entity.UpdateDate;
        WriteTranslations(entity, row);
        Accessor.Database.SaveAndForget();
        foreach (IDictionaryTranslation translation in entity.Translations)
        {
            translation.Id = row.Translations.Find(stored => stored.Key == translation.Key)?.Id ?? 0;
        }
    }

    /// <summary>An empty text is none.</summary>
    private void WriteTranslations(IDictionaryItem entity, DictionaryItemRow row)
    {
        Dictionary<int, IDictionaryTranslation> given = entity.Translations
            .Where(translation => !string.IsNullOrWhiteSpace(translation.Value))
            .ToDictionary(translation => LanguageId(translation));
        row.Translations.RemoveAll(stored => !given.ContainsKey(stored.LanguageId));
        foreach ((int languageId, IDictionaryTranslation translation) in given)
        {
            DictionaryTranslationRow? stored = row.Translations.Find(stored => stored.LanguageId == languageId);
            if (stored is null)
            {
                stored = new DictionaryTranslationRow { LanguageId = languageId };
                row.Translations.Add(stored);
            }

            stored.Key = translation.Key;
            stored.Value = translation.Value;
        }
    }

    private int LanguageId(IDictionaryTranslation translation) =>
        languages.Current.All.FirstOrDefault(language => language.IsoCode.InvariantEquals(translation.LanguageIsoCode))?.Id
            ?? throw new InvalidOperationException($"A text can't be stored in '{translation.LanguageIsoCode}': there is no such language.");
}
