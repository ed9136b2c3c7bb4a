using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>Writes translations into dictionary items.</summary>
internal sealed class DictionaryTranslations(ILanguageService languages)
{
    /// <summary>The languages of the translations that would change something.</summary>
    public static IReadOnlyList<string> Changed(IDictionaryItem item, DictionaryItemRequest request) =>
        [.. request.Translations
            .Where(given => !string.Equals(item.GetTranslatedValue(given.IsoCode), given.Translation, StringComparison.Ordinal))
            .Select(given => given.IsoCode)];

    /// <summary>Puts the translations into the item, which is not stored yet.</summary>
    /// <returns>Whether the site has all their languages; if not, nothing has changed.</returns>
    public async Task<bool> TryFillAsync(IDictionaryItem item, DictionaryItemRequest request)
    {
        Dictionary<string, ILanguage> known = (await languages.GetAllAsync()).ToDictionary(language => language.IsoCode, StringComparer.OrdinalIgnoreCase);
        if (request.Translations.Any(given => !known.ContainsKey(given.IsoCode)))
        {
            return false;
        }

        foreach (DictionaryItemTranslation given in request.Translations)
        {
            item.AddOrUpdateDictionaryValue(known[given.IsoCode], given.Translation);
        }

        return true;
    }
}
