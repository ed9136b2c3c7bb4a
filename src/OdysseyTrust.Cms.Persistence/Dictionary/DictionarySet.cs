using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Dictionary;

/// <summary>The whole dictionary, by item key: views ask for its texts on every page.</summary>
internal sealed class DictionarySet(IDatabaseAccessor accessor, AppCaches caches, ChangeClock clock, LanguageSet languages)
    : EntitySet<IDictionaryItem>(accessor, caches, clock)
{
    protected override IEnumerable<IDictionaryItem> Load(CmsDbContext database)
    {
        EntityIndex<ILanguage> known = languages.Current;
        return database.Set<DictionaryItemRow>().AsNoTracking().Include(row => row.Translations).OrderBy(row => row.ItemKey).AsEnumerable()
            .Select(row => Build(row, known));
    }

    private static DictionaryItem Build(DictionaryItemRow row, EntityIndex<ILanguage> languages)
    {
        DictionaryItem item = new(row.ParentKey, row.ItemKey);
        item.DisableChangeTracking();
        item.Id = row.Id;
        item.Key = row.Key;
        item.CreateDate = row.CreateDate;
        item.UpdateDate = row.UpdateDate;
        item.Translations = [.. row.Translations.OrderBy(translation => translation.LanguageId).Select(translation => Build(translation, languages))];
        item.ResetDirtyProperties(false);
        item.EnableChangeTracking();
        return item;
    }

    private static DictionaryTranslation Build(DictionaryTranslationRow row, EntityIndex<ILanguage> languages)
    {
        DictionaryTranslation translation = new(languages.Find(row.LanguageId)!, row.Value, row.Key) { Id = row.Id };
        translation.ResetDirtyProperties(false);
        return translation;
    }
}
