using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Formats;

internal sealed class TemplateFormat() : SyncFormat<TemplateRecord>(SyncKind.Templates)
{
    protected override TemplateRecord Read(SyncElement root)
    {
        // Contents is there when uSync is told to keep the Razor text; the view in the source tree is the one that counts.
        root.AllowOnly("Name", "Parent", "Contents");
        return new TemplateRecord
        {
            Kind = Kind,
            Key = root.KeyAttribute(),
            Alias = root.RequiredAttribute("Alias"),
            Level = root.NumberAttribute("Level"),
            Name = root.Required("Name"),
            Parent = root.OptionalOrNull("Parent"),
        };
    }

    protected override XElement Write(TemplateRecord record)
        => Root(record, Text("Name", record.Name), TextOrClosed("Parent", record.Parent));
}
