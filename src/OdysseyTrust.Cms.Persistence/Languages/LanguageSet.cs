using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Languages;

/// <summary>All languages, in the order in which they were added.</summary>
internal sealed class LanguageSet(IDatabaseAccessor accessor, AppCaches caches, ChangeClock clock)
    : EntitySet<ILanguage>(accessor, caches, clock)
{
    protected override IEnumerable<ILanguage> Load(CmsDbContext database)
    {
        List<LanguageRow> rows = [.. database.Set<LanguageRow>().AsNoTracking().OrderBy(row => row.Id)];
        Dictionary<int, string> isoCodes = rows.ToDictionary(row => row.Id, row => row.IsoCode);
        return rows.Select(row => Build(row, row.FallbackId is { } fallback ? isoCodes[fallback] : null));
    }

    private static Language Build(LanguageRow row, string? fallback)
    {
        Language language = new(row.IsoCode, row.CultureName);
        language.DisableChangeTracking();
        language.Id = row.Id;
        language.Key = row.Key;
        language.IsDefault = row.IsDefault;
        language.IsMandatory = row.IsMandatory;
        language.FallbackIsoCode = fallback;
        language.ResetDirtyProperties(false);
        language.EnableChangeTracking();
        return language;
    }
}
