using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Formats;

internal sealed class DictionaryFormat() : SyncFormat<DictionaryRecord>(SyncKind.Dictionary)
{
    protected override DictionaryRecord Read(SyncElement root)
    {
        root.AllowOnly("Info", "Translations");
        Dictionary<string, string> translations = new(StringComparer.OrdinalIgnoreCase);
        foreach (SyncElement translation in root.Child("Translations").AllowOnly("Translation").Children())
        {
            string language = translation.RequiredAttribute("Language");
            if (!translations.TryAdd(language, translation.Text))
            {
                throw translation.Fault($"There are two translations into {language}.", "Keep one of them.");
            }
        }

        return new DictionaryRecord
        {
            Kind = Kind,
            Key = root.KeyAttribute(),
            Alias = root.RequiredAttribute("Alias"),
            Level = root.NumberAttribute("Level"),
            Parent = root.Find("Info")?.AllowOnly("Parent").OptionalOrNull("Parent"),
            Translations = translations,
        };
    }

    protected override XElement Write(DictionaryRecord record)
        => Root(
            record,
            new XElement("Info", record.Parent is null ? null : Text("Parent", record.Parent)),
            new XElement(
                "Translations",
                record.Translations
                    .OrderBy(translation => translation.Key, TextOrder)
                    .Select(translation => new XElement(
                        "Translation", new XAttribute("Language", translation.Key), translation.Value))));
}
