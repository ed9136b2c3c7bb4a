using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Formats;

internal sealed class DomainFormat() : SyncFormat<DomainRecord>(SyncKind.Domains)
{
    protected override DomainRecord Read(SyncElement root)
    {
        SyncElement info = root.AllowOnly("Info").Child("Info").AllowOnly("IsWildcard", "Language", "Root");
        SyncElement document = info.Child("Root");
        return new DomainRecord
        {
            Kind = Kind,
            Key = root.KeyAttribute(),
            Alias = root.RequiredAttribute("Alias"),
            IsWildcard = info.Flag("IsWildcard"),
            Language = info.OptionalOrNull("Language"),
            RootKey = document.KeyAttribute(),
            RootPath = document.Text,
        };
    }

    protected override XElement Write(DomainRecord record)
        => new(
            Kind.Element,
            new XAttribute("Key", record.Key),
            new XAttribute("Alias", record.Alias),
            new XElement(
                "Info",
                new XElement("IsWildcard", record.IsWildcard),
                TextOrClosed("Language", record.Language),
                new XElement("Root", new XAttribute("Key", record.RootKey), record.RootPath)));
}
