using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Formats;

/// <summary>The <c>Empty</c> element, which may stand in the folder of any kind.</summary>
internal static class TombstoneFormat
{
    public const string Element = "Empty";

    public static TombstoneRecord Read(SyncKind kind, SyncElement root)
    {
        root.AllowOnly();
        return new TombstoneRecord
        {
            Kind = kind,
            Key = root.KeyAttribute(),
            Alias = root.Attribute("Alias") ?? string.Empty,
            Change = root.ChoiceAttribute<TombstoneChange>("Change"),
        };
    }

    public static XElement Write(TombstoneRecord record)
        => new(
            Element,
            new XAttribute("Key", record.Key),
            new XAttribute("Alias", record.Alias),
            new XAttribute("Change", record.Change));
}
