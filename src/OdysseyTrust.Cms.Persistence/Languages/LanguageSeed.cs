using System.Globalization;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Seeding;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Persistence.Languages;

/// <summary>
/// The languages of a new site, of which there is always one. As in a stock Umbraco, <c>Umbraco:CMS:InstallDefaultData:Languages</c> with
/// <c>InstallData</c> = <c>Values</c> names them, the first becoming the default; otherwise it is en-US.
/// </summary>
internal sealed class LanguageSeed(IOptionsMonitor<InstallDefaultDataSettings> settings) : IDatabaseSeed
{
    private const string StockLanguage = "en-US";

    public int Order => 10;

    public void Seed(CmsDbContext database)
    {
        if (database.Set<LanguageRow>().Any())
        {
            return;
        }

        database.AddRange(Cultures().Select((culture, position) => new LanguageRow
        {
            Key = Guid.NewGuid(),
            IsoCode = culture.Name,
            CultureName = culture.EnglishName,
            IsDefault = position == 0,
        }));
    }

    private IEnumerable<CultureInfo> Cultures()
    {
        InstallDefaultDataSettings languages = settings.Get(Constants.Configuration.NamedOptions.InstallDefaultData.Languages);
        return languages is { InstallData: InstallDefaultDataOption.Values, Values.Count: > 0 }
            ? languages.Values.Select(CultureInfo.GetCultureInfo)
            : [CultureInfo.GetCultureInfo(StockLanguage)];
    }
}
