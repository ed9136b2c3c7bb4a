using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Languages;

internal static class LanguageRowMap
{
    public static RowMap<LanguageRow> Instance { get; } = new RowMap<LanguageRow>()
        .Map(nameof(ILanguage.Id), row => row.Id)
        .Map(nameof(ILanguage.Key), row => row.Key)
        .Map(nameof(ILanguage.IsoCode), row => row.IsoCode)
        .Map(nameof(ILanguage.CultureName), row => row.CultureName)
        .Map(nameof(ILanguage.IsDefault), row => row.IsDefault)
        .Map(nameof(ILanguage.IsMandatory), row => row.IsMandatory);
}
