using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>
/// Makes dictionary items of the XML that Core's <c>EntityXmlSerializer</c> writes. An item that the site has already gets the texts that it lacks and
/// keeps its own; texts in languages that the site has not are left out.
/// </summary>
internal sealed class DictionaryImport(IDictionaryItemService dictionary, ILanguageService languages)
{
    private const string ItemElement = "DictionaryItem";
    private const string TextElement = "Value";
    private const string CultureAttribute = "LanguageCultureAlias";

    /// <summary>The languages that the file has texts in.</summary>
    public static IEnumerable<string> Cultures(XElement source) =>
        source.Descendants(TextElement).Select(text => (string?)text.Attribute(CultureAttribute)).WhereNotNull();

    /// <summary>Imports an item and those below it.</summary>
    /// <exception cref="InvalidDataException">The XML is not of dictionary items.</exception>
    public async Task<Attempt<IDictionaryItem, DictionaryItemOperationStatus>> ImportAsync(XElement source, Guid? parent, Guid userKey)
    {
        if (source.Name != ItemElement)
        {
            throw new InvalidDataException("The file does not describe a dictionary item.");
        }

        Attempt<IDictionaryItem, DictionaryItemOperationStatus> imported = await SaveAsync(source, parent, userKey);
        foreach (XElement child in imported.Success ? source.Elements(ItemElement) : [])
        {
            Attempt<IDictionaryItem, DictionaryItemOperationStatus> below = await ImportAsync(child, imported.Result.Key, userKey);
            if (!below.Success)
            {
                return below;
            }
        }

        return imported;
    }

    private async Task<Attempt<IDictionaryItem, DictionaryItemOperationStatus>> SaveAsync(XElement source, Guid? parent, Guid userKey)
    {
        string name = (string?)source.Attribute("Name") ?? throw new InvalidDataException("The file has a dictionary item without a name.");
        IDictionaryItem? stored = await dictionary.GetAsync(name);
        IDictionaryItem item = stored ?? new DictionaryItem(parent, name) { Key = (Guid?)source.Attribute("Key") ?? Guid.CreateVersion7(), Translations = [] };
        foreach (XElement text in source.Elements(TextElement))
        {
            string isoCode = (string?)text.Attribute(CultureAttribute) ?? string.Empty;
            if (await languages.GetAsync(isoCode) is { } language && item.GetTranslatedValue(language.IsoCode).Length == 0)
            {
                item.AddOrUpdateDictionaryValue(language, text.Value);
            }
        }

        return stored is null ? await dictionary.CreateAsync(item, userKey) : await dictionary.UpdateAsync(item, userKey);
    }
}
