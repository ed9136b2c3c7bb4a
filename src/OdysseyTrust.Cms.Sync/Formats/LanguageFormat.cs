using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Formats;

internal sealed class LanguageFormat() : SyncFormat<LanguageRecord>(SyncKind.Languages)
{
    protected override LanguageRecord Read(SyncElement root)
    {
        root.AllowOnly("Name", "IsoCode", "IsMandatory", "IsDefault", "Fallback");
        string isoCode = root.Required("IsoCode");
        return new LanguageRecord
        {
            Kind = Kind,
            Key = root.KeyAttribute(),
            Alias = root.RequiredAttribute("Alias"),
            Level = root.NumberAttribute("Level"),
            Name = root.OptionalOrNull("Name") ?? isoCode,
            IsoCode = isoCode,
            IsMandatory = root.Flag("IsMandatory"),
            IsDefault = root.Flag("IsDefault"),
            Fallback = root.OptionalOrNull("Fallback"),
        };
    }

    protected override XElement Write(LanguageRecord record)
        => Root(
            record,
            Text("Name", record.Name),
            Text("IsoCode", record.IsoCode),
            new XElement("IsMandatory", record.IsMandatory),
            new XElement("IsDefault", record.IsDefault),
            record.Fallback is null ? null : Text("Fallback", record.Fallback));
}
